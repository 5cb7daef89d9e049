const Sequencer = require('@jest/test-sequencer').default;

/** Where tests take longest, the longest first: what begins late keeps one core waiting for the other. */
const SLOW = ['browser', 'libreoffice', 'workbench/cli', 'formulas', 'workbook', 'tables'].map(
  (folder) => `/tests/${folder}/`,
);

/** Jest's own order (what failed, then what took longest, then the largest file), folder by folder. */
module.exports = class SlowTestsFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = SLOW.findIndex((folder) => path.replaceAll('\\', '/').includes(folder));
      return place < 0 ? SLOW.length : place;
    };
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};

const { createHash } = require('node:crypto');
const { TestEnvironment } = require('jest-environment-node');

/** What stands in a package's place for a test file. */
const code = 'module.exports = requireOnce(__filename);\n';

/**
 * Jest evaluates every module again for each test file, which takes seconds of the grid's and jsdom's packages. No test replaces a
 * package: they are left to Node's own `require`, which loads them once a worker, and ours alone are evaluated again. This is both the
 * transformer of packages and the environment that gives them Node's `require`.
 */
module.exports = class PackagesOnce extends TestEnvironment {
  constructor(...settings) {
    super(...settings);
    this.global.requireOnce = require;
  }

  static process() {
    return { code };
  }

  static getCacheKey(_, file) {
    return createHash('sha1').update(code).update(file).digest('hex');
  }
};

import { messyWorkbooks, scoreMessy } from './messy';

const scores = messyWorkbooks().map(scoreMessy);
const sum = (of: (score: (typeof scores)[number]) => number) =>
  scores.reduce((all, score) => all + of(score), 0);

test('of the errors in messy workbooks nine in ten are found, and nine in ten findings are errors', () => {
  const missed = scores.flatMap(({ name, missed: own }) => own.map((one) => `${name}: ${one}`));
  const alarms = scores.flatMap(({ name, alarms: own }) => own.map((one) => `${name}: ${one}`));
  const isEnough = (share: number) => share >= 0.9;
  const recall = 1 - missed.length / sum(({ wrong }) => wrong);
  const precision = 1 - alarms.length / sum(({ findings }) => findings);
  expect({
    recall: isEnough(recall) || { recall, missed },
    precision: isEnough(precision) || { precision, alarms },
  }).toEqual({
    recall: true,
    precision: true,
  });
});

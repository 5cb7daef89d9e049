import { takeApart } from '../../../src/workbench/cli/words';

test.each(["it's", 'Báo cáo tháng.txt', "'trong nháy'"])('a word too many is told whole: %s', (word) => {
  expect(() => takeApart({ args: [word], options: {} })).toThrow(
    expect.objectContaining({ words: expect.objectContaining({ vi: `thừa từ "${word}"` }) as unknown }),
  );
});

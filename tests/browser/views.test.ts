import { describeInBrowser } from './browser';
import { IN_DARK, overflow, setPaneWidth, violations } from './pane-checks';
import { PANE_VIEWS } from './pane-views';
import { PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(PATIENCE * 4);

describeInBrowser('every view of the pane, at 320 pixels', () => {
  const { open } = workbenchForTests();

  it.each([
    ['light', {}],
    ['dark', IN_DARK],
  ])('fits and has nothing that axe-core knows to be wrong, in the %s theme', async (theme, stored) => {
    const workbench = await open();
    await workbench.reopen(stored);
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    expect(await pane.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    for (const { name, show } of PANE_VIEWS) {
      await show(workbench, pane);
      const found = await violations(pane);
      expect({ name, overflow: await overflow(pane), violations: found }).toEqual({
        name,
        overflow: 0,
        violations: [],
      });
    }
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});

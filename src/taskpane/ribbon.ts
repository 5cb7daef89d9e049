import type { TableId } from '../contract';

/** Names of the ribbon's commands, as manifest.xml has them. */
export const COMMANDS: Record<string, TableId> = { INSERTTABLE: 'CT-NAM', TARGETSHEET: 'TARGETS' };

/** What shows a table, once the pane's session is there. */
type ShowTable = (table: TableId) => void;

let giveShowTable: (show: ShowTable) => void;
const showTable = new Promise<ShowTable>((resolve) => {
  giveShowTable = resolve;
});

/** The commands wait for this. */
export function serveCommands(show: ShowTable): void {
  giveShowTable(show);
}

/**
 * Lets the ribbon's buttons open the pane on their table. Excel may load the page only for the first click and calls the command
 * as soon as it is known: it is made known before React is loaded and Office.js has found its host, and waits for both.
 */
function associateCommands(): void {
  for (const [name, table] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        const [show] = await Promise.all([showTable, Office.onReady()]);
        show(table);
        await Office.addin.showAsTaskpane();
      } finally {
        // without this Excel holds the button down as busy
        event?.completed?.();
      }
    });
  }
}

if (typeof Office !== 'undefined') associateCommands();

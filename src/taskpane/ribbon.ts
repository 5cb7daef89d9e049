import type { PaneSession } from './session';
import type { TableId } from '../contract';

/** Names of the ribbon's commands, as manifest.xml has them. */
export const COMMANDS: Record<string, TableId> = { INSERTTABLE: 'CT-NAM', TARGETSHEET: 'TARGETS' };

/** Lets the ribbon's buttons open the pane on their table. */
export function associateCommands(session: PaneSession): void {
  for (const [name, table] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      session.show(table);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        // without this Excel holds the button down as busy
        event?.completed?.();
      }
    });
  }
}

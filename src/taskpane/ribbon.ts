import type { PaneSession } from './session';

/** What the ribbon's buttons do in the pane. */
type Commanded = Pick<PaneSession, 'show' | 'openTab'>;

/** The ribbon's commands, by the names that manifest.xml has for them. */
const COMMANDS: Record<string, (session: Commanded) => void> = {
  INSERTTABLE: (session) => session.show('CT-NAM'),
  TARGETSHEET: (session) => session.show('TARGETS'),
  CHECK: (session) => session.openTab('check'),
};

let giveSession: (session: Commanded) => void;
const sessionGiven = new Promise<Commanded>((resolve) => {
  giveSession = resolve;
});

/** The commands wait for this. */
export function serveCommands(session: Commanded): void {
  giveSession(session);
}

/**
 * Lets the ribbon's buttons open the pane where they belong. Excel may load the page only for the first click and calls the command
 * as soon as it is known: it is made known before React is loaded and Office.js has found its host, and waits for both.
 */
function associateCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        const [session] = await Promise.all([sessionGiven, Office.onReady()]);
        command(session);
        await Office.addin.showAsTaskpane();
      } finally {
        // without this Excel holds the button down as busy
        event?.completed?.();
      }
    });
  }
}

if (typeof Office !== 'undefined') associateCommands();

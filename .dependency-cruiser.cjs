/*
 * The rooms of the code and who may import whom (docs/architecture.md). Type imports count. No exceptions: a type that two rooms
 * need lives in the lower one.
 */

/** Each room and the rooms it may import besides itself. */
const ROOMS = {
  spreadsheet: [],
  indicators: [],
  formulas: ['indicators', 'spreadsheet'],
  recognition: ['indicators', 'spreadsheet'],
  tables: ['formulas', 'indicators', 'spreadsheet'],
  ledger: ['reports', 'indicators', 'spreadsheet'],
  linking: ['ledger', 'recognition', 'indicators', 'spreadsheet', 'tables/kit'],
  findings: ['ledger', 'recognition', 'linking', 'indicators', 'formulas', 'spreadsheet'],
  planning: ['tables', 'linking', 'formulas', 'recognition', 'indicators', 'spreadsheet'],
  templates: ['planning', 'tables', 'formulas', 'recognition', 'indicators', 'spreadsheet'],
  year: ['ledger', 'planning', 'tables', 'linking', 'formulas', 'recognition', 'indicators', 'spreadsheet'],
  collecting: [
    'ledger',
    'planning',
    'tables',
    'linking',
    'formulas',
    'recognition',
    'indicators',
    'spreadsheet',
  ],
  reports: ['indicators', 'spreadsheet'],
  functions: ['indicators', 'reports'],
  workbook: [
    'spreadsheet',
    'indicators',
    'formulas',
    'recognition',
    'tables',
    'linking',
    'planning',
    'findings',
    'year',
    'collecting',
    'ledger',
    'reports',
    'functions',
    'templates',
    'contract',
  ],
  taskpane: [
    'workbook',
    'spreadsheet',
    'indicators',
    'formulas',
    'recognition',
    'tables',
    'linking',
    'planning',
    'findings',
    'year',
    'collecting',
    'ledger',
    'reports',
    'templates',
    'contract',
  ],
  pure: [
    'ledger',
    'year',
    'collecting',
    'reports',
    'recognition',
    'linking',
    'findings',
    'planning',
    'templates',
    'tables',
    'indicators',
    'spreadsheet',
  ],
  contract: [
    'collecting',
    'planning',
    'linking',
    'findings',
    'year',
    'ledger',
    'formulas',
    'tables',
    'spreadsheet',
    'reports',
    'templates',
    'pure',
  ],
  workbench: ['spreadsheet', 'contract'],
};
/** Rooms of a room that may do more than the rest of it. */
const INNER = {
  'reports/tables': ['tables/kit'],
  'workbench/cli': ['tables/choices'],
};

const pattern = (room) => `^src/${room}(/|\\.ts$)`;

const rooms = Object.entries(ROOMS).map(([room, allowed]) => {
  const inner = Object.keys(INNER).filter((name) => name.startsWith(`${room}/`));
  return {
    name: `room-${room}`,
    comment: `src/${room} may import only from ${[room, ...allowed].join(', ')}`,
    severity: 'error',
    from: { path: pattern(room), ...(inner.length > 0 && { pathNot: inner.map(pattern) }) },
    to: { path: '^src/', pathNot: [room, ...allowed].map(pattern) },
  };
});
const innerRooms = Object.entries(INNER).map(([room, more]) => {
  const outer = room.split('/')[0];
  const allowed = [outer, ...ROOMS[outer], ...more];
  return {
    name: `room-${room.replace('/', '-')}`,
    comment: `src/${room} may import only from ${allowed.join(', ')}`,
    severity: 'error',
    from: { path: pattern(room) },
    to: { path: '^src/', pathNot: allowed.map(pattern) },
  };
});

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'a type that two files need lives in the lower one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-file-in-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(ROOMS).map(pattern) },
      to: {},
    },
    ...rooms,
    ...innerRooms,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    includeOnly: '^src/',
  },
};

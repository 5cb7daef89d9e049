import { excelError } from '../errors';
import type { Session } from '../session';
import { choiceValue } from './arguments';
import type { ClassDeclaration } from './declaration';

/** What the runtime of custom functions tells its host. */
export const customFunctions: ClassDeclaration<Session> = {
  methods: {
    // 2: the client may send results again after a shorter rest
    _GetEnabledFeatures: { since: '1.1', call: () => [2] },
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: '1.1',
      call: ({ functionCalls }) => functionCalls.pageIsReady(),
    },
    SetInvocationArrayResults: {
      since: '1.1',
      call: ({ functionCalls }, args) => {
        if (!Array.isArray(args.values[0])) throw excelError('InvalidArgument');
        functionCalls.takeResults(args.values[0] as unknown[]);
      },
    },
  },
};

/** Told once that actions of the ribbon can be called. */
export const addinInternalService: ClassDeclaration<Session> = {
  methods: { NotifyActionHandlerReady: { since: '1.1', call: (session) => session.actionsAreReady() } },
};

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeService: ClassDeclaration<Session> = {
  methods: {
    GetAppRuntimeState: { since: '1.1', call: (session) => session.paneState },
    SetAppRuntimeState: {
      since: '1.1',
      call: (session, args) => session.setPaneState(choiceValue(args.values[0], ['Visible', 'Background'])),
    },
  },
};

/** `Office.addin.setStartupBehavior()`. */
export const appRuntimePersistenceService: ClassDeclaration<Session> = {
  methods: {
    GetAppRuntimeStartState: { since: '1.1', call: (session) => session.startState },
    SetAppRuntimeStartState: {
      since: '1.1',
      call: (session, args) =>
        void (session.startState = choiceValue(args.values[0], ['Background', 'Inactive'])),
    },
  },
};

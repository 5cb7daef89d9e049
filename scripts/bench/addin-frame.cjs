/* Calls of the add-in's functions from within the workbench's page, as its host makes them, with nothing of the grid in between. */

/** The client rests after each delivery of results; a call within that rest would measure it. */
const REST = 800;
const TIMEOUT = 120_000;

/** Runs in every document before its own scripts: the outer page learns who its add-in is, and hears its results first. */
exports.followAddin = () => {
  if (globalThis.top !== globalThis) return;
  const follow = { conversation: '', source: null, origin: '', hear: () => undefined };
  globalThis.addinFollowed = follow;
  globalThis.addEventListener('message', ({ data, source, origin }) => {
    if (typeof data !== 'string') return;
    const arrived = performance.now();
    const envelope = JSON.parse(data);
    if (!envelope._conversationId) return;
    Object.assign(follow, { conversation: envelope._conversationId, source, origin });
    const body = envelope._data?.ArrayData?.[4];
    if (typeof body !== 'string' || !body.includes('SetInvocationArrayResults')) return;
    for (const { Name, ArgumentInfo } of JSON.parse(body).Actions)
      if (Name === 'SetInvocationArrayResults') follow.hear(ArgumentInfo.Arguments[0], arrived);
  });
};

/** Keeps arguments in the page: so that calling with them is nothing but calling. */
exports.keepCalls = (page, calls) =>
  page.evaluate((kept) => {
    globalThis.addinFollowed.calls = kept;
  }, calls);

/**
 * Calls a function once with each of the kept arguments, in one message, optional arguments left out. Milliseconds from the posting
 * of the message to the arrival of the last result; the results where they are wanted.
 */
exports.askAddin = (page, id, wantsAnswers = false) =>
  page.evaluate(
    async ({ id, wantsAnswers, rest, timeout }) => {
      const ARGUMENTS_MAY_BE_ERRORS = 4;
      await new Promise((resolve) => setTimeout(resolve, rest));
      const follow = globalThis.addinFollowed;
      const first = (follow.nextId ??= 1_000_000);
      follow.nextId += follow.calls.length;
      const entries = follow.calls.map((given, place) => [
        1,
        1000,
        '',
        JSON.stringify([first + place, id, [...given, null, null], 'A1', ARGUMENTS_MAY_BE_ERRORS]),
      ]);
      const message = JSON.stringify({
        _messageType: 1,
        _actionName: 'richApiMessage',
        _conversationId: follow.conversation,
        _correlationId: -1,
        _origin: globalThis.location.origin,
        _data: { ArrayData: entries },
        _errorCode: 0,
        _responseType: 1,
        _serializerVersion: 1,
      });
      const answers = new Array(follow.calls.length);
      let missing = answers.length;
      let start = 0;
      const milliseconds = await new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${missing} answers of ${id} are missing`)), timeout);
        follow.hear = (rows, arrived) => {
          for (const [invocation, succeeded, value] of rows) {
            if (invocation < first) continue;
            answers[invocation - first] = succeeded ? value : null;
            missing -= 1;
          }
          if (missing > 0) return;
          clearTimeout(late);
          resolve(arrived - start);
        };
        start = performance.now();
        follow.source.postMessage(message, follow.origin);
      });
      return { milliseconds, answers: wantsAnswers ? answers : null };
    },
    { id, wantsAnswers, rest: REST, timeout: TIMEOUT },
  );

/* Set by the build (webpack's DefinePlugin); outside a build, as in tests, they are not there. */
declare const __LANGUAGE__: 'vi' | 'en' | 'auto' | undefined;
declare const __VERSION__: string | undefined;

/** Language the house wants; `auto`: Excel's display language decides. */
export const builtLanguage: 'vi' | 'en' | 'auto' =
  typeof __LANGUAGE__ === 'undefined' ? 'auto' : (__LANGUAGE__ ?? 'auto');

export const builtVersion: string = typeof __VERSION__ === 'undefined' ? '' : (__VERSION__ ?? '');

import type * as React from 'react';

/**
 * For what gets the focus without being a stop of the Tab key. Office.js moves the Tab key by itself and starts over from an element
 * that is no stop: this one is, as long as it has the focus.
 */
export const stopWhileFocused = {
  tabIndex: -1,
  onFocus: ({ currentTarget }: React.FocusEvent<HTMLElement>) => {
    currentTarget.tabIndex = 0;
  },
  onBlur: ({ currentTarget }: React.FocusEvent<HTMLElement>) => {
    currentTarget.tabIndex = -1;
  },
};

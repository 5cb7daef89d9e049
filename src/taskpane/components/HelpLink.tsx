import * as React from 'react';

/** A page of the help that lies beside the pane; it opens in the browser and the pane stays. */
export const HelpLink = ({ page, children }: { page: string; children: React.ReactNode }): JSX.Element => (
  <a className="link" href={`help/${page}.html`} target="_blank" rel="noreferrer">
    {children}
  </a>
);

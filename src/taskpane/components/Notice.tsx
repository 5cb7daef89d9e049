import * as React from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react';

const kinds = {
  error: MessageBarType.error,
  warning: MessageBarType.severeWarning,
  success: MessageBarType.success,
  info: MessageBarType.info,
};

/**
 * A message that is read out when it appears and, where `takesFocus`, is where the keyboard goes on from: Office.js moves the
 * focus on Tab itself, and only from what Tab can reach.
 */
export function Notice(props: {
  kind: keyof typeof kinds;
  takesFocus?: boolean;
  actions?: JSX.Element;
  onDismiss?: () => void;
  dismissLabel?: string;
  children: React.ReactNode;
}): JSX.Element {
  const { kind, takesFocus, actions, onDismiss, dismissLabel } = props;
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={box}
      className="notice"
      role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'}
      tabIndex={takesFocus ? 0 : undefined}
    >
      <MessageBar
        messageBarType={kinds[kind]}
        onDismiss={onDismiss}
        dismissButtonAriaLabel={dismissLabel}
        isMultiline
      >
        {props.children}
      </MessageBar>
      {actions && <div className="buttons">{actions}</div>}
    </div>
  );
}

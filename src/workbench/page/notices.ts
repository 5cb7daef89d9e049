import { element, onClick } from './elements';

/** The line under the bar for what went wrong. */
export class Notices {
  constructor() {
    onClick('notice-close', () => this.clear());
  }

  show(message: string): void {
    element('notice-text').textContent = message;
    element('notice').hidden = false;
  }

  clear(): void {
    element('notice').hidden = true;
    element('notice-text').textContent = '';
  }
}

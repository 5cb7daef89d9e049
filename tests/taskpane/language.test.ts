import { preferredLanguage, storedLanguage, storeLanguage } from '../../src/taskpane/language';

describe('which language the pane speaks', () => {
  test.each([
    ['en-US', 'en'],
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['vi-VN', 'vi'],
    ['fr-FR', 'vi'],
    ['enm', 'vi'],
    [undefined, 'vi'],
  ] as const)('with Excel in %s and nothing else said: %s', (display, language) => {
    expect(preferredLanguage(display, null, 'auto')).toBe(language);
  });

  test('what the house built in comes before Excel’s language', () => {
    expect(preferredLanguage('en-US', null, 'vi')).toBe('vi');
    expect(preferredLanguage('vi-VN', null, 'en')).toBe('en');
  });

  test('the user’s own choice comes before everything', () => {
    expect(preferredLanguage('en-US', 'vi', 'en')).toBe('vi');
  });
});

describe('remembering the choice', () => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };

  beforeEach(() => {
    kept.clear();
    Object.assign(globalThis, { window: { localStorage } });
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  test('a choice is found again', () => {
    expect(storedLanguage()).toBeNull();
    storeLanguage('en');
    expect(storedLanguage()).toBe('en');
  });

  test('what no one of us wrote is ignored', () => {
    localStorage.setItem('chi-tieu.language', 'xx');
    expect(storedLanguage()).toBeNull();
  });

  test('a browser that blocks storage costs the memory, not the pane', () => {
    const blocked = {
      get localStorage(): Storage {
        throw new Error('blocked');
      },
    };
    Object.assign(globalThis, { window: blocked });
    expect(() => storeLanguage('en')).not.toThrow();
    expect(storedLanguage()).toBeNull();
  });
});

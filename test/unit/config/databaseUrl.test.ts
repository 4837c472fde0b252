import { describe, expect, it } from '@jest/globals';
import { databaseUrl } from '../../../src/config/databaseUrl.ts';

const URL_HERE = 'postgres://hub:pa55@here/hub';
const URL_THERE = 'postgresql://hub:pa55@there/hub';

describe('databaseUrl', () => {
  it('takes hub.yaml before the environment', () => {
    expect(databaseUrl(URL_HERE, { DATABASE_URL: URL_THERE })).toBe(URL_HERE);
    expect(databaseUrl(undefined, { DATABASE_URL: URL_THERE })).toBe(URL_THERE);
  });

  it('means the embedded database where nothing is said, or a variable is set to nothing', () => {
    expect(databaseUrl(undefined, {})).toBeUndefined();
    expect(databaseUrl(null, { DATABASE_URL: '' })).toBeUndefined();
  });

  it('refuses what is no PostgreSQL URL without repeating it', () => {
    expect(() => databaseUrl(undefined, { DATABASE_URL: 'mysql://hub:pa55@here/hub' })).toThrow(
      expect.objectContaining({
        code: 'DATABASE_URL_INVALID',
        message: 'DATABASE_URL must be a URL such as postgres://user:password@host:5432/fourflow.',
      }),
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDemoHub, type DemoHub } from './demoHub.ts';
import { ask, fourflow } from './fourflow.ts';

const CORE = 'GLN:4399901000018';
const BANK = 'GLN:4399904000015';
const DAY_MS = 86_400_000;

let hub: DemoHub;
beforeAll(async () => {
  hub = await createDemoHub();
}, 60_000);
afterAll(() => hub.close());

interface Key {
  readonly id: string;
  readonly prefix: string;
  readonly secret: string;
  readonly role: string;
  readonly expiresAt: string | null;
}

describe('fourflow key', () => {
  it('prints the secret once: in create, never in list', async () => {
    const key = await ask<Key>(
      hub,
      'key',
      'create',
      '--role',
      'RISK_OFFICER',
      '--enterprise',
      BANK,
      '--expires',
      '30',
    );
    expect(Object.keys(key)).toEqual(['id', 'prefix', 'secret', 'role', 'expiresAt']);
    expect(key).toMatchObject({ role: 'RISK_OFFICER', secret: expect.stringContaining(key.prefix) });
    const days = (Date.parse(key.expiresAt ?? '') - Date.now()) / DAY_MS;
    expect(days).toBeCloseTo(30, 2);
    const { stdout } = await fourflow(hub, 'key', 'list', '--json');
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ id: key.id, prefix: key.prefix, revokedAt: null }),
    ]);
    expect(stdout).not.toContain(key.secret);
  });

  it('revokes a key at once', async () => {
    const { id } = await ask<Key>(hub, 'key', 'create', '--role', 'ADMIN');
    expect(await ask(hub, 'key', 'revoke', id)).toEqual({ id, outcome: 'revoked' });
    const keys = await ask<(Key & { revokedAt: string | null })[]>(hub, 'key', 'list');
    expect(keys.find((key) => key.id === id)?.revokedAt).toEqual(expect.any(String));
  });

  it.each([
    [
      ['create', '--role', 'KING'],
      "fourflow: option '--role <role>' argument 'KING' is invalid. Allowed choices are ADMIN, RISK_OFFICER, ENTERPRISE, PARTNER, GATEWAY, INGEST. fourflow COMMAND --help tells more.\n",
    ],
    [
      ['create'],
      "fourflow: required option '--role <role>' not specified; fourflow COMMAND --help tells more.\n",
    ],
    [
      ['create', '--role', 'PARTNER'],
      'fourflow: A key of role PARTNER must name the enterprise that it stands for.\n',
    ],
    [
      ['create', '--role', 'INGEST', '--connection', 'nope'],
      'fourflow: there is no connection nope; fourflow connection list shows them.\n',
    ],
    [['revoke', 'x'], 'fourflow: there is no key x; fourflow key list shows them.\n'],
  ])('refuses %j with the remedy', async (words, stderr) => {
    expect(await fourflow(hub, 'key', ...words)).toEqual({ code: 1, stdout: '', stderr });
  });
});

describe('fourflow grant', () => {
  it('records consent, lists it by name, and ends it', async () => {
    const parties = ['--grantor', CORE, '--grantee', BANK];
    const grant = await ask<{ id: string }>(
      hub,
      'grant',
      'create',
      ...parties,
      '--scopes',
      'business,CAPITAL',
    );
    const listed = { id: grant.id, scopes: ['BUSINESS', 'CAPITAL'], includesHistory: true };
    expect(await ask(hub, 'grant', 'list')).toEqual([
      expect.objectContaining({ ...listed, revokedAt: null }),
    ]);
    expect(await ask(hub, 'grant', 'revoke', grant.id)).toMatchObject({ id: grant.id, outcome: 'revoked' });
    expect(await ask(hub, 'grant', 'list')).toEqual([
      expect.objectContaining({ ...listed, revokedAt: expect.any(String) }),
    ]);
  });

  it('refuses an identifier whose check digit is wrong', async () => {
    const words = ['create', '--grantor', 'GLN:4399901000017', '--grantee', BANK, '--scopes', 'RISK'];
    expect(await fourflow(hub, 'grant', ...words)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'fourflow: --grantor: GLN "4399901000017" is not valid: GLN "4399901000017" must have 13 digits with a right check digit (GS1).\n',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { ReachMemory } from '../../../src/api/ReachMemory.ts';
import { MINUTE } from '../../../src/kit/time.ts';
import type { Principal } from '../../../src/store/principalTransaction.ts';

const FIRM: Principal = { id: 'firm', role: 'ENTERPRISE', enterpriseId: 'e1', connectionId: null };
const OTHER: Principal = { ...FIRM, id: 'other' };
const ADMIN: Principal = { id: 'admin', role: 'ADMIN', enterpriseId: null, connectionId: null };

describe('ReachMemory', () => {
  it('takes an enterprise to see its own alone until it is found to see more', () => {
    const memory = new ReachMemory();
    expect(memory.of(FIRM)).toBe('OWN');
    memory.seesFar(FIRM);
    expect([memory.of(FIRM), memory.of(OTHER)]).toEqual(['ANY', 'OWN']);
  });

  it('tries again after a minute, for grants end', () => {
    let now = 0;
    const memory = new ReachMemory(() => now);
    memory.seesFar(FIRM);
    now = MINUTE - 1;
    expect(memory.of(FIRM)).toBe('ANY');
    now = MINUTE;
    expect(memory.of(FIRM)).toBe('OWN');
  });

  it('takes whoever stands for no enterprise to see anything', () => {
    expect(new ReachMemory().of(ADMIN)).toBe('ANY');
  });
});

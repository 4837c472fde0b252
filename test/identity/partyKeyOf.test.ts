import { describe, expect, it } from '@jest/globals';
import { partyKeyOf } from '../../src/identity/parties/identifierKey.ts';
import type { Party } from '../../src/kit/records/index.ts';

const local = (...values: string[]): Party['identifiers'] =>
  values.map((value) => ({ scheme: 'local', value }));

describe('partyKeyOf', () => {
  it('keeps nameless parties apart by the numbers that their owner gives them', () => {
    const keys = ['10', '11', '10'].map((value) => partyKeyOf({ identifiers: local(value), country: 'DE' }));
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[0]).toBe(keys[2]);
  });

  it('does not depend on the order and the blanks of such numbers', () => {
    expect(partyKeyOf({ identifiers: local('10', 'K7') })).toBe(
      partyKeyOf({ identifiers: local('K7 ', '10', '10') }),
    );
  });

  it("takes a number that fails its check for no more than its owner's own", () => {
    const keys = ['7300010000002', '7300010000003'].map((value) =>
      partyKeyOf({ identifiers: [{ scheme: 'GLN', value }] }),
    );
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('leaves them out where a name or an identifier says who it is', () => {
    const named = { name: 'Acme GmbH', country: 'DE' };
    expect(partyKeyOf({ ...named, identifiers: local('10') })).toBe(
      partyKeyOf({ ...named, identifiers: [] }),
    );
    const gln = { scheme: 'GLN', value: '7300010000001' };
    expect(partyKeyOf({ identifiers: [gln, ...local('10')] })).toBe(partyKeyOf({ identifiers: [gln] }));
  });
});

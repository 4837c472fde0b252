import { Big } from 'big.js';

/**
 * Units of UN/ECE Recommendation 20 between which a fixed factor stands, by what they measure, each in the smallest one
 * named here; EA, PCE and NAR are common words for H87 and C62. A code that is not here converts to itself alone.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pieces: {
    H87: '1',
    C62: '1',
    EA: '1',
    PCE: '1',
    NAR: '1',
    PR: '2',
    DZN: '12',
    GRO: '144',
    CEN: '100',
    MIL: '1000',
  },
  mass: {
    MGM: '0.001',
    GRM: '1',
    KGM: '1000',
    DTN: '100000',
    TNE: '1000000',
    LBR: '453.59237',
    ONZ: '28.349523125',
  },
  length: {
    MMT: '0.1',
    CMT: '1',
    DMT: '10',
    MTR: '100',
    KMT: '100000',
    INH: '2.54',
    FOT: '30.48',
    YRD: '91.44',
  },
  area: { CMK: '0.0001', DMK: '0.01', MTK: '1', HAR: '10000', KMK: '1000000' },
  volume: {
    MLT: '0.001',
    CLT: '0.01',
    DLT: '0.1',
    LTR: '1',
    HLT: '100',
    CMQ: '0.001',
    DMQ: '1',
    MTQ: '1000',
  },
  time: { SEC: '1', MIN: '60', HUR: '3600', DAY: '86400', WEE: '604800' },
  energy: { WHR: '1', KWH: '1000', MWH: '1000000', GWH: '1000000000' },
};

const UNITS: ReadonlyMap<string, { readonly dimension: string; readonly factor: Big }> = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([code, factor]) => [code, { dimension, factor: Big(factor) }] as const),
  ),
);

/** Months and years have no fixed length, but are time all the same. */
const TIME_WITHOUT_FACTOR: ReadonlySet<string> = new Set(['MON', 'ANN', 'QAN', 'SAN', 'LH']);

const ONE = Big(1);

/** How many of the smallest unit of its kind a unit is; 1 where it is unknown or not stated. */
export function factorOf(unitCode: string | null): Big {
  return UNITS.get(unitCode ?? '')?.factor ?? ONE;
}

/** Whether quantities of the two can be compared: one is not stated, both are the same, or a fixed factor stands between. */
export function isConvertible(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return true;
  const dimension = UNITS.get(left)?.dimension;
  return dimension !== undefined && dimension === UNITS.get(right)?.dimension;
}

/** What is counted in time is work, rent or a subscription: nothing that a goods receipt is written for. */
export function isTime(unitCode: string | null): boolean {
  const code = unitCode ?? '';
  return UNITS.get(code)?.dimension === 'time' || TIME_WITHOUT_FACTOR.has(code);
}

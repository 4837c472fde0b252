/** A GS1 key at its finest level: application identifier and value, with at most one key qualifier. */
export interface EpcKey {
  /** GS1 application identifier: 00 SSCC, 01 GTIN, 253 GDTI, 401 GINC, 402 GSIN, 414 place, 417 party ... */
  readonly ai: string;
  readonly value: string;
  /** 21 serial, 10 lot, 235 third-party serial, 254 extension of a place, 8011 serial of a component. */
  readonly qualifier?: readonly [ai: string, value: string];
}

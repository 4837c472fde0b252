export const COUNTRIES = ['DE', 'SE', 'CN', 'CZ', 'PL'] as const;
export type Country = (typeof COUNTRIES)[number];
export type Role = 'OEM' | 'TIER1' | 'TIER2' | 'DEALER' | 'CARRIER' | 'BANK';
export type Currency = 'EUR' | 'SEK' | 'CNY';

/** A firm of the demonstration, with every identifier it goes by. */
export interface Enterprise {
  /** Names its connections and folders: `oem`, `tier1-2`. */
  readonly key: string;
  readonly role: Role;
  readonly name: string;
  readonly country: Country;
  readonly city: string;
  readonly postalCode: string;
  readonly street: string;
  /** GS1 company prefix, nine digits: GLN, GTIN and SSCC begin with it. */
  readonly gs1Prefix: string;
  readonly gln: string;
  readonly lei?: string;
  /** With its country prefix; Chinese firms have their USCC instead. */
  readonly vat?: string;
  /** The number in the national register; for a Chinese firm its USCC. */
  readonly registration: string;
  /** First four letters of the BIC, for banks. */
  readonly bankCode?: string;
  /** Whether its own ERP and bank accounts are connected to the hub. */
  readonly isConnected: boolean;
}

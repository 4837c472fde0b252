import type { DayNumber } from '../calendar.ts';
import { yearOf } from '../calendar.ts';
import { mod97Check, withGs1CheckDigit, withVinCheckDigit } from '../world/checkDigits.ts';
import type { Enterprise } from '../world/enterprise.ts';

/**
 * Gives documents, units and vehicles their numbers: each firm counts for itself, in its country's manner, so two
 * sellers may well use one number.
 */
export class Numbering {
  readonly #counters = new Map<string, number>();

  order(buyer: Enterprise): string {
    return `45${this.#next(buyer, 'order', 8)}`;
  }

  despatch(seller: Enterprise): string {
    return `DN${this.#next(seller, 'despatch', 8)}`;
  }

  receipt(buyer: Enterprise): string {
    return `GR-${this.#next(buyer, 'receipt', 8)}`;
  }

  shipment(carrier: Enterprise): string {
    return `WB${this.#next(carrier, 'shipment', 9)}`;
  }

  invoice(seller: Enterprise, day: DayNumber): string {
    return invoiceNumber(seller, yearOf(day), this.#next(seller, 'invoice', 7));
  }

  creditNote(seller: Enterprise, day: DayNumber): string {
    return `CN-${yearOf(day)}-${this.#next(seller, 'creditNote', 6)}`;
  }

  /** ISO 11649, built on the invoice's running number and the seller's, so that it is unique in the world. */
  creditorReference(seller: Enterprise): string {
    const body = `${seller.gs1Prefix}${this.#next(seller, 'reference', 8)}`;
    return `RF${mod97Check(`${body}RF`)}${body}`;
  }

  sscc(seller: Enterprise): string {
    return withGs1CheckDigit(`3${seller.gs1Prefix}${this.#next(seller, 'sscc', 7)}`);
  }

  vin(manufacturer: Enterprise): string {
    const serial = this.#next(manufacturer, 'vin', 7);
    const plant = 'ABCDEFGHJK'.charAt(Number(serial.charAt(0)));
    return withVinCheckDigit(`XWZ4E2A10T${plant}${serial.slice(1)}`);
  }

  #next(firm: Enterprise, what: string, digits: number): string {
    const key = `${firm.gln}/${what}`;
    const count = (this.#counters.get(key) ?? 0) + 1;
    this.#counters.set(key, count);
    return String(count).padStart(digits, '0');
  }
}

function invoiceNumber(seller: Enterprise, year: string, count: string): string {
  switch (seller.country) {
    case 'DE':
      return `RE-${year}-${count}`;
    case 'SE':
      return `F${year}${count}`;
    case 'PL':
      return `FV/${year}/${count}`;
    case 'CZ':
      return `${year}${count}`;
    case 'CN':
      // The 20 digits of a fully digital e-fapiao: year, province, channel, running number.
      return `${year.slice(2)}3302${'0'.repeat(7)}${count}`;
  }
}

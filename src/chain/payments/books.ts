import type { AllocationPolicy } from './allocationPolicy.ts';
import type { InvoiceRegister } from './invoiceRegister.ts';
import type { Ledger } from './ledger.ts';

/** What payments are looked at with. */
export interface Books {
  readonly register: InvoiceRegister;
  readonly ledger: Ledger;
  readonly policy: AllocationPolicy;
}

import { Access1764000002000 } from './1764000002000-Access.ts';
import { Documents1764000004000 } from './1764000004000-Documents.ts';
import { Enterprises1764000001000 } from './1764000001000-Enterprises.ts';
import { History1764000008000 } from './1764000008000-History.ts';
import { Logistics1764000005000 } from './1764000005000-Logistics.ts';
import { LogisticUnits1764000009000 } from './1764000009000-LogisticUnits.ts';
import { Payments1764000006000 } from './1764000006000-Payments.ts';
import { RowSecurity1764000007000 } from './1764000007000-RowSecurity.ts';
import { Sources1764000003000 } from './1764000003000-Sources.ts';
import { SwiftRowSecurity1764000080000 } from './1764000080000-SwiftRowSecurity.ts';

/** Append-only, in the order of their time stamps. */
export const MIGRATIONS = [
  Enterprises1764000001000,
  Access1764000002000,
  Sources1764000003000,
  Documents1764000004000,
  Logistics1764000005000,
  Payments1764000006000,
  RowSecurity1764000007000,
  History1764000008000,
  LogisticUnits1764000009000,
  SwiftRowSecurity1764000080000,
];

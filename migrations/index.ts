import { Enterprises1764000001000 } from './1764000001000-Enterprises.ts';
import { Access1764000002000 } from './1764000002000-Access.ts';
import { Sources1764000003000 } from './1764000003000-Sources.ts';
import { Documents1764000004000 } from './1764000004000-Documents.ts';
import { Logistics1764000005000 } from './1764000005000-Logistics.ts';
import { Payments1764000006000 } from './1764000006000-Payments.ts';
import { RowSecurity1764000007000 } from './1764000007000-RowSecurity.ts';
import { History1764000008000 } from './1764000008000-History.ts';
import { LogisticUnits1764000009000 } from './1764000009000-LogisticUnits.ts';
import { HistoryByName1764000020000 } from './1764000020000-HistoryByName.ts';
import { DocumentFacts1764000021000 } from './1764000021000-DocumentFacts.ts';
import { ReceiptAllocations1764000022000 } from './1764000022000-ReceiptAllocations.ts';
import { TrackingEventFacts1764000030000 } from './1764000030000-TrackingEventFacts.ts';
import { Statements1764000040000 } from './1764000040000-Statements.ts';
import { Instructions1764000041000 } from './1764000041000-Instructions.ts';
import { StatementChecks1764000042000 } from './1764000042000-StatementChecks.ts';
import { WhoIsWho1764000050000 } from './1764000050000-WhoIsWho.ts';
import { Audit1764000060000 } from './1764000060000-Audit.ts';
import { AllocationDecisions1764000061000 } from './1764000061000-AllocationDecisions.ts';
import { AllocationReasons1764000062000 } from './1764000062000-AllocationReasons.ts';
import { Scheduling1764000070000 } from './1764000070000-Scheduling.ts';
import { SwiftRowSecurity1764000080000 } from './1764000080000-SwiftRowSecurity.ts';
import { HistoryInBulk1764000090000 } from './1764000090000-HistoryInBulk.ts';
import { LeanRowSecurity1764000100000 } from './1764000100000-LeanRowSecurity.ts';
import { BlindComparisons1764000101000 } from './1764000101000-BlindComparisons.ts';
import { CountableInvoices1764000102000 } from './1764000102000-CountableInvoices.ts';
import { StatedDetails1764000120000 } from './1764000120000-StatedDetails.ts';
import { SievedGrantors1764000130000 } from './1764000130000-SievedGrantors.ts';
import { SievedDocuments1764000131000 } from './1764000131000-SievedDocuments.ts';
import { StatementSpans1764000140000 } from './1764000140000-StatementSpans.ts';
import { PaymentsOfAccounts1764000150000 } from './1764000150000-PaymentsOfAccounts.ts';
import { BoundComparisons1764000151000 } from './1764000151000-BoundComparisons.ts';
import { OwnReach1764000160000 } from './1764000160000-OwnReach.ts';

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
  HistoryByName1764000020000,
  DocumentFacts1764000021000,
  ReceiptAllocations1764000022000,
  TrackingEventFacts1764000030000,
  Statements1764000040000,
  Instructions1764000041000,
  StatementChecks1764000042000,
  WhoIsWho1764000050000,
  Audit1764000060000,
  AllocationDecisions1764000061000,
  AllocationReasons1764000062000,
  Scheduling1764000070000,
  SwiftRowSecurity1764000080000,
  HistoryInBulk1764000090000,
  LeanRowSecurity1764000100000,
  BlindComparisons1764000101000,
  CountableInvoices1764000102000,
  StatedDetails1764000120000,
  SievedGrantors1764000130000,
  SievedDocuments1764000131000,
  StatementSpans1764000140000,
  PaymentsOfAccounts1764000150000,
  BoundComparisons1764000151000,
  OwnReach1764000160000,
];

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code, such as `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day of the proleptic Gregorian calendar, `2026-01-31`, where the document or the bank wrote it. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with `Z`, such as `2026-01-31T09:30:00.123456Z`; digits of the fraction only where the source gave them. As input any offset is taken. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, `-12.50`, without exponent or grouping, in the scale in which the source wrote it. As input a string, or a whole number in the operation itself; a float and a JSON number never, for these may have lost digits. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A bank account. */
export type Account = Node & {
  __typename?: 'Account';
  /** Who disposes of what comes in. */
  controlType?: Maybe<AccountControlType>;
  /** The currency in which it is kept. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its numbers: IBAN where it has one, else the number with the scheme it came with. Yours to see only with the account. */
  identifiers: Array<Identifier>;
  /** Whose account it is. */
  owner?: Maybe<Enterprise>;
  /** The servicing bank's BIC (ISO 9362). */
  servicerBic?: Maybe<Scalars['String']['output']>;
  /** Its statements, latest first. */
  statements: AccountStatementConnection;
};


/** A bank account. */
export type AccountStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who disposes of an account. */
export type AccountControlType =
  /** Collects a seller's receivables under a financier's control. */
  | 'COLLECTION'
  /** Held for two parties by a third. */
  | 'ESCROW'
  /** Holds a margin deposit. */
  | 'MARGIN'
  /** The owner's own. */
  | 'OPERATING';

/** Conditions on who disposes of an account. */
export type AccountControlTypeFilter = {
  /** This kind. */
  eq?: InputMaybe<AccountControlType>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<AccountControlType>>;
  /** True: it is unknown. False: it is known. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another kind, or unknown. */
  ne?: InputMaybe<AccountControlType>;
};

/** Conditions on an account. */
export type AccountFilter = {
  /** Who disposes of what comes in. */
  controlType?: InputMaybe<AccountControlTypeFilter>;
  /** The currency in which it is kept. */
  currency?: InputMaybe<CurrencyFilter>;
  /** The account itself. */
  id?: InputMaybe<IdFilter>;
  /** One of its identifiers fulfils all of these. */
  identifier?: InputMaybe<IdentifierFilter>;
  /** Whose account it is. */
  owner?: InputMaybe<EnterpriseFilter>;
};

/** A line of a remittance advice, a reminder or a statement of account. */
export type AccountLine = Node & {
  __typename?: 'AccountLine';
  /** What it comes to: what it adds less what it takes off, or the amount of the line where it says neither. */
  amount?: Maybe<Money>;
  /** What it leaves open. */
  balanceAmount?: Maybe<Money>;
  /** What it takes off. */
  creditAmount?: Maybe<Money>;
  /** What it adds. */
  debitAmount?: Maybe<Money>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<LineDetails>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices that it names. */
  invoices: Array<Invoice>;
  /** The line's number, as written. */
  number?: Maybe<Scalars['String']['output']>;
  /** The reminder that it is a line of; null for a line of another document. */
  reminder?: Maybe<Reminder>;
  /** The remittance advice that it is a line of; null for a line of another document. */
  remittanceAdvice?: Maybe<RemittanceAdvice>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The statement of account that it is a line of; null for a line of another document. */
  statementOfAccount?: Maybe<StatementOfAccount>;
};


/** A line of a remittance advice, a reminder or a statement of account. */
export type AccountLineInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a remittance advice, a reminder or a statement of account. */
export type AccountLineStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of lines of remittance advices, reminders or statements of account. */
export type AccountLineConnection = {
  __typename?: 'AccountLineConnection';
  /** The lines of this page, each with its cursor. */
  edges: Array<AccountLineEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A line of a remittance advice, a reminder or a statement of account in a page. */
export type AccountLineEdge = {
  __typename?: 'AccountLineEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Line. */
  node: AccountLine;
};

/** A statement of an account, an intraday report or a notification, or one page of it, as the bank issued it. */
export type AccountStatement = Node & {
  __typename?: 'AccountStatement';
  /** The account. */
  account?: Maybe<Account>;
  /** The balances that it states, in its order. */
  balances: Array<StatementBalance>;
  /** Opening balance and booked entries against the closing balance, over all pages that the hub holds; empty where a statement states no pair of balances. */
  checks: Array<StatementCheck>;
  /** What the statement contradicts: balances that do not follow from its entries, counts and sums that it states differently, numbers missing before it. Kept as found, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** CODU, COPY or DUPL where it was issued before. */
  copyIndicator?: Maybe<Scalars['String']['output']>;
  /** When the statement was made; null where it is written without a time zone. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as written. */
  createdAtText?: Maybe<Scalars['String']['output']>;
  /** Its entries, in its order. */
  entries: StatementEntryConnection;
  /** How many entries of it the hub holds. */
  entryCount: Scalars['Int']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whether it is the last page; null where the bank does not say. */
  isLastPage?: Maybe<Scalars['Boolean']['output']>;
  /** The bank's legal sequence number, as written. */
  legalSequence?: Maybe<Scalars['String']['output']>;
  /** Which message brought it: camt.053 (statement), camt.052 (intraday report), camt.054 (notification). */
  message: Scalars['String']['output'];
  /** When the message was made; null where it is written without a time zone. */
  messageCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as written. */
  messageCreatedAtText?: Maybe<Scalars['String']['output']>;
  /** The bank's id of the message that brought it. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** The message's full name with its version, such as camt.053.001.08; null where the file does not say. */
  messageName?: Maybe<Scalars['String']['output']>;
  /** Which page of it this is, from 1. */
  page?: Maybe<Scalars['Int']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** To when it is, as written, where the bank writes a time and not a day alone. */
  periodEndText?: Maybe<Scalars['String']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** From when it is, as written, where the bank writes a time and not a day alone. */
  periodStartText?: Maybe<Scalars['String']['output']>;
  /** The bank's electronic sequence number, as written. */
  sequence?: Maybe<Scalars['String']['output']>;
  /** How many entries it states to have. */
  statedEntryCount?: Maybe<Scalars['Int']['output']>;
  /** The bank's id of the statement. */
  statementId: Scalars['String']['output'];
  /** The sums of its entries by currency. */
  totals: Array<StatementTotal>;
  /** How many transactions its entries list. */
  transactionCount: Scalars['Int']['output'];
};


/** A statement of an account, an intraday report or a notification, or one page of it, as the bank issued it. */
export type AccountStatementEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements. */
export type AccountStatementConnection = {
  __typename?: 'AccountStatementConnection';
  /** The statements of this page, each with its cursor. */
  edges: Array<AccountStatementEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A statement in a page. */
export type AccountStatementEdge = {
  __typename?: 'AccountStatementEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: AccountStatement;
};

/** Conditions on a statement; all that are given hold together. */
export type AccountStatementFilter = {
  /** The account. */
  account?: InputMaybe<AccountFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AccountStatementFilter>>;
  /** When it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** At least one entry fulfils all of these. */
  entries?: InputMaybe<StatementEntryFilter>;
  /** The statement itself. */
  id?: InputMaybe<IdFilter>;
  /** camt.052, camt.053 or camt.054. */
  message?: InputMaybe<StringFilter>;
  /** The bank's id of the message that brought it. */
  messageId?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<AccountStatementFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<AccountStatementFilter>>;
  /** The last day that it is about. */
  periodEnd?: InputMaybe<DateFilter>;
  /** The first day that it is about. */
  periodStart?: InputMaybe<DateFilter>;
  /** The electronic sequence number. */
  sequence?: InputMaybe<StringFilter>;
  /** The bank's id of the statement. */
  statementId?: InputMaybe<StringFilter>;
};

/** One step of an order of statements. */
export type AccountStatementOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: AccountStatementOrderField;
};

/** What statements can be ordered by. */
export type AccountStatementOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** The first day that it is about. */
  | 'PERIOD_START'
  /** The bank's id. */
  | 'STATEMENT_ID';

/** How long the due date of an open invoice is past, in days. */
export type AgeingBucket =
  /** Not past due, without a due date, or nothing is open. */
  | 'CURRENT'
  /** 1 to 30 days. */
  | 'D1_30'
  /** 31 to 60 days. */
  | 'D31_60'
  /** 61 to 90 days. */
  | 'D61_90'
  /** 91 days and more. */
  | 'D90_PLUS';

/** How much of which payment pays which invoice. */
export type AllocatePaymentInput = {
  /** How much, in the currency of both; not more than the payment has, nor than the invoice has open. */
  amount: MoneyInput;
  /** The invoice's id. */
  invoice: Scalars['ID']['input'];
  /** The payment's id; it is booked. */
  payment: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. Whoever sees both the payment and the invoice reads it. */
  reason: Scalars['String']['input'];
};

/** What came of an allocation by hand. */
export type AllocatePaymentResult = AllocationRefused | PaymentAllocated;

/** What a person decided of a payment and an invoice. Whoever sees both sees it. */
export type AllocationDecision = {
  __typename?: 'AllocationDecision';
  /** How much it pays; null where it pays nothing. */
  amount?: Maybe<Money>;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** The payment. */
  payment?: Maybe<Payment>;
  /** Why, in the words of who decided. */
  reason: Scalars['String']['output'];
  /** Whether the payment pays the invoice. */
  verdict: AllocationVerdict;
};

/** What is missing of an invoice beside its payments, and why. */
export type AllocationDifference = {
  __typename?: 'AllocationDifference';
  /** How much. */
  amount?: Maybe<Money>;
  /** Why. */
  reason: AllocationDifferenceReason;
};

/** Why a payer kept a little back. */
export type AllocationDifferenceReason =
  /** Within what banks on the way keep back. */
  | 'BANK_CHARGES'
  /** The cash discount that the invoice offers, paid in time. */
  | 'CASH_DISCOUNT'
  /** Within what nobody would write a reminder for. */
  | 'ROUNDING';

/** How a payment was found to settle an invoice. */
export type AllocationMethod =
  /** By the amount and the parties. */
  | 'AMOUNT_AND_PARTIES'
  /** By the invoice's number in the remittance. */
  | 'DOCUMENT_NUMBER'
  /** By a person. */
  | 'MANUAL'
  /** By a structured reference that the invoice asked for. */
  | 'STRUCTURED_REFERENCE';

/** Conditions on how an allocation was found. */
export type AllocationMethodFilter = {
  /** This way. */
  eq?: InputMaybe<AllocationMethod>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<AllocationMethod>>;
  /** Another way. */
  ne?: InputMaybe<AllocationMethod>;
};

/** Why a decision on a payment and an invoice is not taken. */
export type AllocationRefusalCode =
  /** The amount is more than the invoice has open beside this payment. */
  | 'AMOUNT_EXCEEDS_OPEN'
  /** The amount is more than the payment has beside other decisions. */
  | 'AMOUNT_EXCEEDS_PAYMENT'
  /** The amount is 0 or less. */
  | 'AMOUNT_NOT_POSITIVE'
  /** Payment, invoice and amount are not of one currency. */
  | 'CURRENCY_DIFFERS'
  /** The document is no invoice. */
  | 'NOT_AN_INVOICE'
  /** You are not on the creditor's side. */
  | 'NOT_CREDITOR'
  /** Nobody decided on the pair, so there is nothing to take back. */
  | 'NOT_DECIDED'
  /** There is no such payment or invoice, or it is not yours to see. */
  | 'NOT_FOUND'
  /** The payment is not booked. */
  | 'PAYMENT_NOT_BOOKED'
  /** The payment takes another back, or is taken back. */
  | 'PAYMENT_REVERSED'
  /** The reason is empty or too long. */
  | 'REASON_INVALID';

/** Nothing was changed. */
export type AllocationRefused = {
  __typename?: 'AllocationRefused';
  /** Why, for programs. */
  code: AllocationRefusalCode;
  /** Why, what was expected, what came, and the remedy. */
  message: Scalars['String']['output'];
};

/** The payment pays nothing of the invoice. */
export type AllocationRejected = {
  __typename?: 'AllocationRejected';
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** The payment. */
  payment?: Maybe<Payment>;
};

/** No decision holds of the payment and the invoice any more. */
export type AllocationRemoved = {
  __typename?: 'AllocationRemoved';
  /** What is worked out instead; null where nothing is. */
  allocation?: Maybe<PaymentAllocation>;
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** The payment. */
  payment?: Maybe<Payment>;
};

/** What can be decided of a payment and an invoice. */
export type AllocationVerdict =
  /** The payment pays the invoice. */
  | 'ALLOCATE'
  /** The payment does not pay the invoice. */
  | 'REJECT';

/** A reduction of, or an addition to, a line or a document. */
export type AllowanceCharge = {
  __typename?: 'AllowanceCharge';
  /** By how much, without sign of its own; null where the document states no currency. */
  amount?: Maybe<Money>;
  /** What the amount is a part of. */
  baseAmount?: Maybe<Money>;
  /** Which part of it: 0.1 is ten per cent. */
  factor?: Maybe<Scalars['Decimal']['output']>;
  /** Why, in words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Why, in UNCL 5189 or 7161, as written. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** Which of the two it is. */
  type: AllowanceChargeType;
};

/** Which way an allowance or a charge goes. */
export type AllowanceChargeType =
  /** It reduces. */
  | 'ALLOWANCE'
  /** It adds. */
  | 'CHARGE';

/** Why something was answered so. */
export type AnswerReason = {
  __typename?: 'AnswerReason';
  /** In the document's own code, as written. */
  code?: Maybe<Scalars['String']['output']>;
  /** In words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** An answer to a document, in the words of UNCL 4343 and Peppol. */
export type AnswerStatus =
  /** Accepted (AP). */
  | 'ACCEPTED'
  /** Received, and nothing more (AB). */
  | 'ACKNOWLEDGED'
  /** Accepted with changes: of an order. */
  | 'AMENDED'
  /** Accepted under conditions, which stand in its reasons (CA). */
  | 'CONDITIONALLY_ACCEPTED'
  /** Being worked on (IP). */
  | 'IN_PROCESS'
  /** Anything else. */
  | 'OTHER'
  /** Said to be paid (PD). It approves and announces: only booked payments pay. */
  | 'PAID'
  /** A part is said to be paid (PPD). It announces: only booked payments pay. */
  | 'PARTIALLY_PAID'
  /** Rejected (RE). */
  | 'REJECTED'
  /** Questioned: what was asked must be answered first (UQ). */
  | 'UNDER_QUERY';

/** What somebody answers to an invoice. Only the latest answer of the invoice's buyer that decides acts on it; all are shown. */
export type ApplicationResponse = Node & {
  __typename?: 'ApplicationResponse';
  /** What it says of what, in its own order. */
  answers: DocumentAnswerConnection;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices that it names. */
  invoices: Array<Invoice>;
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** Who is answered. */
  receiver?: Maybe<Enterprise>;
  /** Who answers. */
  sender?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
};


/** What somebody answers to an invoice. Only the latest answer of the invoice's buyer that decides acts on it; all are shown. */
export type ApplicationResponseAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody answers to an invoice. Only the latest answer of the invoice's buyer that decides acts on it; all are shown. */
export type ApplicationResponseDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody answers to an invoice. Only the latest answer of the invoice's buyer that decides acts on it; all are shown. */
export type ApplicationResponseInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody answers to an invoice. Only the latest answer of the invoice's buyer that decides acts on it; all are shown. */
export type ApplicationResponseObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody answers to an invoice. Only the latest answer of the invoice's buyer that decides acts on it; all are shown. */
export type ApplicationResponseStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of answers to invoices. */
export type ApplicationResponseConnection = {
  __typename?: 'ApplicationResponseConnection';
  /** The answers to invoices of this page, each with its cursor. */
  edges: Array<ApplicationResponseEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An answer in a page. */
export type ApplicationResponseEdge = {
  __typename?: 'ApplicationResponseEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Answer. */
  node: ApplicationResponse;
};

/** Conditions on a fact that holds or does not. */
export type BooleanFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: it is unknown. False: it is known. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is unknown. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A credit note: the seller takes back a part or all of what was invoiced. Its amounts are positive and reduce what it credits. */
export type CreditNote = Node & {
  __typename?: 'CreditNote';
  /** Allowances and charges of the whole document. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The sum of the allowances on all of it, as stated. */
  allowanceTotal?: Maybe<Money>;
  /** Who is credited. */
  buyer?: Maybe<Enterprise>;
  /** The sum of the charges on all of it, as stated. */
  chargeTotal?: Maybe<Money>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** The day by which it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices that it reduces. */
  invoices: Array<Invoice>;
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** The sum of its lines' net amounts, as stated. */
  lineTotal?: Maybe<Money>;
  /** Its lines, in the document's order. */
  lines: CreditNoteLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that the seller gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** By how much it reduces what is to be paid. */
  payableAmount?: Maybe<Money>;
  /** Who is to be paid when it is not the seller. */
  payee?: Maybe<Enterprise>;
  /** The accounts to pay to, as the document names them: IBANs, or other numbers. */
  payeeAccounts: Array<Scalars['String']['output']>;
  /** The references that payers are asked to quote. */
  paymentReferences: Array<Scalars['String']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** What was paid in advance, as the document says. */
  prepaidAmount?: Maybe<Money>;
  /** What is added to round what is to be paid; negative where it rounds down. */
  roundingAmount?: Maybe<Money>;
  /** Who credits. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The total tax once more in the tax currency, where it is stated. */
  taxCurrencyAmount?: Maybe<Money>;
  /** The sum without tax. */
  taxExclusiveAmount?: Maybe<Money>;
  /** The sum with tax. */
  taxInclusiveAmount?: Maybe<Money>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
  /** What of it reduces no invoice: all where it names none, and what is left over where it names several. */
  unallocatedAmount?: Maybe<Money>;
};


/** A credit note: the seller takes back a part or all of what was invoiced. Its amounts are positive and reduce what it credits. */
export type CreditNoteDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A credit note: the seller takes back a part or all of what was invoiced. Its amounts are positive and reduce what it credits. */
export type CreditNoteInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A credit note: the seller takes back a part or all of what was invoiced. Its amounts are positive and reduce what it credits. */
export type CreditNoteLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A credit note: the seller takes back a part or all of what was invoiced. Its amounts are positive and reduce what it credits. */
export type CreditNoteObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A credit note: the seller takes back a part or all of what was invoiced. Its amounts are positive and reduce what it credits. */
export type CreditNoteStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of credit notes. */
export type CreditNoteConnection = {
  __typename?: 'CreditNoteConnection';
  /** The credit notes of this page, each with its cursor. */
  edges: Array<CreditNoteEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A credit note in a page. */
export type CreditNoteEdge = {
  __typename?: 'CreditNoteEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Credit note. */
  node: CreditNote;
};

/** Conditions on a credit note; all that are given hold together. */
export type CreditNoteFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CreditNoteFilter>>;
  /** Who is credited. */
  buyer?: InputMaybe<EnterpriseFilter>;
  /** The currency of its amounts. */
  currency?: InputMaybe<CurrencyFilter>;
  /** The credit note itself. */
  id?: InputMaybe<IdFilter>;
  /** The day of issue. */
  issueDate?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<CreditNoteFilter>;
  /** Its number. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<CreditNoteFilter>>;
  /** What it credits. */
  payableAmount?: InputMaybe<MoneyFilter>;
  /** Who credits. */
  seller?: InputMaybe<EnterpriseFilter>;
  /** What of it reduces no invoice. */
  unallocatedAmount?: InputMaybe<MoneyFilter>;
};

/** A line of a credit note. */
export type CreditNoteLine = Node & {
  __typename?: 'CreditNoteLine';
  /** Allowances and charges of the line. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The buyer's number of the item. */
  buyerItemId?: Maybe<Scalars['String']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<LineDetails>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What is credited, in words. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** The net amount of the line. */
  lineAmount?: Maybe<Money>;
  /** The line's number, as written. */
  number?: Maybe<Scalars['String']['output']>;
  /** Of a sub-line: the number of the line that it details, whose amount contains it already. */
  parentNumber?: Maybe<Scalars['String']['output']>;
  /** The credited quantity in `unitCode`. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The seller's number of the item. */
  sellerItemId?: Maybe<Scalars['String']['output']>;
  /** The item's standard number (GTIN). */
  standardItemId?: Maybe<Scalars['String']['output']>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The unit of `quantity`, UN/ECE Recommendation 20, as written. */
  unitCode?: Maybe<Scalars['String']['output']>;
  /** The price of one unit. */
  unitPrice?: Maybe<Money>;
};


/** A line of a credit note. */
export type CreditNoteLineStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of credit note lines. */
export type CreditNoteLineConnection = {
  __typename?: 'CreditNoteLineConnection';
  /** The credit note lines of this page, each with its cursor. */
  edges: Array<CreditNoteLineEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A credit note line in a page. */
export type CreditNoteLineEdge = {
  __typename?: 'CreditNoteLineEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Credit note line. */
  node: CreditNoteLine;
};

/** Conditions on a currency. */
export type CurrencyFilter = {
  /** This currency. */
  eq?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** One of these currencies. */
  in?: InputMaybe<Array<Scalars['CurrencyCode']['input']>>;
  /** True: there is no currency. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another currency, or none. */
  ne?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** Conditions on a calendar day. */
export type DateFilter = {
  /** On this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** After this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** On one of these days. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** True: there is no day. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** On another day, or on none. */
  ne?: InputMaybe<Scalars['Date']['input']>;
};

/** A span of calendar days, both included. */
export type DateRangeInput = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** Conditions on an instant. */
export type DateTimeFilter = {
  /** At this instant. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** After this instant. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** At one of these instants. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** True: there is no instant. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this instant. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or before. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** At another instant, or at none. */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which review is decided. */
export type DecideIdentityReviewInput = {
  /** Why, 1 to 1,000 characters; kept with the decision and in the audit trail. */
  reason: Scalars['String']['input'];
  /** The review's id. */
  review: Scalars['ID']['input'];
};

/** Conditions on an exact number; `1.0` equals `1.00`. */
export type DecimalFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than this. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than or equal to this. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** True: the number is missing. False: it is there. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than or equal to this. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Different from this, or missing. */
  ne?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A delivery as a document states it. */
export type DeliveryDetails = {
  __typename?: 'DeliveryDetails';
  /** The day on which the goods came. */
  actualDate?: Maybe<Scalars['Date']['output']>;
  /** The address of the place. */
  address?: Maybe<PostalAddress>;
  /** The day by which they are to come. */
  latestDate?: Maybe<Scalars['Date']['output']>;
  /** The number of the place, with its scheme. */
  location?: Maybe<StatedNumber>;
  /** Who takes the goods in. */
  partyName?: Maybe<Scalars['String']['output']>;
};

/** A line of a despatch or receipt advice. */
export type DeliveryLine = Node & {
  __typename?: 'DeliveryLine';
  /** The buyer's number of the item. */
  buyerItemId?: Maybe<Scalars['String']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<LineDetails>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What was sent or taken in, in words. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** The line's number, as written. */
  number?: Maybe<Scalars['String']['output']>;
  /** Of a despatch: what is still to come. */
  outstandingQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Of a receipt: what came beyond what was announced. */
  oversupplyQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Of a sub-line: the number of the line that it details, whose amount contains it already. */
  parentNumber?: Maybe<Scalars['String']['output']>;
  /** The quantity sent, or taken in and accepted, in `unitCode`. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Of a receipt: the invoice lines that stand on it. */
  receiptAllocations: ReceiptAllocationConnection;
  /** Of a receipt: what came and was refused. */
  rejectedQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** The seller's number of the item. */
  sellerItemId?: Maybe<Scalars['String']['output']>;
  /** Of a receipt: what was announced and did not come. */
  shortQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** The item's standard number (GTIN). */
  standardItemId?: Maybe<Scalars['String']['output']>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The unit of its quantities, UN/ECE Recommendation 20, as written. */
  unitCode?: Maybe<Scalars['String']['output']>;
};


/** A line of a despatch or receipt advice. */
export type DeliveryLineReceiptAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a despatch or receipt advice. */
export type DeliveryLineStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of delivery lines. */
export type DeliveryLineConnection = {
  __typename?: 'DeliveryLineConnection';
  /** The delivery lines of this page, each with its cursor. */
  edges: Array<DeliveryLineEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A delivery line in a page. */
export type DeliveryLineEdge = {
  __typename?: 'DeliveryLineEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: DeliveryLine;
};

/** A despatch advice: what a seller sent. */
export type Despatch = Node & {
  __typename?: 'Despatch';
  /** For whom it is. */
  buyer?: Maybe<Enterprise>;
  /** Who carries. */
  carrier?: Maybe<Enterprise>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The day on which the goods left. */
  despatchDate?: Maybe<Scalars['Date']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** Its lines, in the document's order. */
  lines: DeliveryLineConnection;
  /** The numbers of the logistic units (SSCC) in it. */
  logisticUnits: Array<Scalars['String']['output']>;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** The orders that it delivers on. */
  orders: Array<Order>;
  /** The day for which the goods are promised. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** Who sent. */
  seller?: Maybe<Enterprise>;
  /** The carrier's or the sender's reference of the shipment. */
  shipmentReference?: Maybe<Scalars['String']['output']>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** What kind of document it is in UNTDID 1001's code or the like, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A despatch advice: what a seller sent. */
export type DespatchLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A despatch advice: what a seller sent. */
export type DespatchOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A despatch advice: what a seller sent. */
export type DespatchStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of despatch advices. */
export type DespatchConnection = {
  __typename?: 'DespatchConnection';
  /** The despatch advices of this page, each with its cursor. */
  edges: Array<DespatchEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A despatch advice in a page. */
export type DespatchEdge = {
  __typename?: 'DespatchEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Despatch advice. */
  node: Despatch;
};

/** What one source says of a field. */
export type DisagreeingValue = {
  __typename?: 'DisagreeingValue';
  /** When it was observed. */
  observedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record that says it. */
  source?: Maybe<SourceRecord>;
  /** The value, as text. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A field of which sources say different things. The value shown elsewhere is the chosen one; none is lost. */
export type Disagreement = {
  __typename?: 'Disagreement';
  /** The value that the hub goes by, as text. */
  chosen?: Maybe<Scalars['String']['output']>;
  /** The field's name, as in this schema. */
  field: Scalars['String']['output'];
  /** What your own sources say. */
  values: Array<DisagreeingValue>;
};


/** A field of which sources say different things. The value shown elsewhere is the chosen one; none is lost. */
export type DisagreementValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a document says of another, or of one line of it. */
export type DocumentAnswer = {
  __typename?: 'DocumentAnswer';
  /** The number of the document that it answers, as written; null where it answers what its document names. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** The day from which it holds. */
  effectiveDate?: Maybe<Scalars['Date']['output']>;
  /** The invoice that it answers, where it is one that you see. */
  invoice?: Maybe<Invoice>;
  /** The line that it answers, as written; null for the whole document. */
  lineNumber?: Maybe<Scalars['String']['output']>;
  /** The order that it answers, where it is one that you see. */
  order?: Maybe<Order>;
  /** Why, or under which conditions. */
  reasons: Array<AnswerReason>;
  /** The answer. */
  status: AnswerStatus;
  /** The answer in the document's own code, as written. */
  statusCode?: Maybe<Scalars['String']['output']>;
};

/** A page of what a document answers. */
export type DocumentAnswerConnection = {
  __typename?: 'DocumentAnswerConnection';
  /** The answers of this page, each with its cursor. */
  edges: Array<DocumentAnswerEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** What a document answers, in a page. */
export type DocumentAnswerEdge = {
  __typename?: 'DocumentAnswerEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Answer. */
  node: DocumentAnswer;
};

/** What a document states beyond what it is linked and reckoned by, as written. */
export type DocumentDetails = {
  __typename?: 'DocumentDetails';
  /** The buyer's cost centre for it. */
  accountingCost?: Maybe<Scalars['String']['output']>;
  /** The buyer's reference for routing it (BT-10). */
  buyerReference?: Maybe<Scalars['String']['output']>;
  /** The specification that it follows. */
  customizationId?: Maybe<Scalars['String']['output']>;
  /** Its deliveries, in its order. */
  deliveries: Array<DeliveryDetails>;
  /** The time of issue. */
  issueTime?: Maybe<Scalars['String']['output']>;
  /** Its notes, in its order. */
  notes: Array<Scalars['String']['output']>;
  /** The ways to pay that it offers, in its order. */
  paymentMeans: Array<PaymentMeans>;
  /** The terms of payment, in words. */
  paymentTerms: Array<Scalars['String']['output']>;
  /** The process that it belongs to. */
  profileId?: Maybe<Scalars['String']['output']>;
  /** The version of the vocabulary that it says it is written in, such as 2.1. */
  schemaVersion?: Maybe<Scalars['String']['output']>;
  /** The day on which tax becomes due. */
  taxPointDate?: Maybe<Scalars['Date']['output']>;
  /** Its universally unique id. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/**
 * A legal entity, put together from the parties that sources named and that validated identifiers show to be the
 * same. The id of an enterprise that was merged into another keeps answering with the survivor.
 */
export type Enterprise = Node & {
  __typename?: 'Enterprise';
  /** ISO 3166-1 alpha-2 code of the country of its seat. */
  country?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its first identifier in the order LEI, USCC, GLN, DUNS, VAT, REGISTRATION, others: a key for partners. */
  identifier?: Maybe<Identifier>;
  /** Every number under which the hub knows it, ordered by scheme. */
  identifiers: Array<Identifier>;
  /** The ids of enterprises that turned out to be this one; each still answers with it. */
  mergedIds: Array<Scalars['ID']['output']>;
  /** The name, chosen among the names that the sources give. */
  name?: Maybe<Scalars['String']['output']>;
  /** The names under which your own sources know it. */
  names: Array<EnterpriseName>;
  /** The roles in which the documents and payments that you see name it. */
  roles: Array<TradeRole>;
  /** The records of sources that say something about it, of your own connections, latest first. */
  sources: SourceRecordConnection;
};


/**
 * A legal entity, put together from the parties that sources named and that validated identifiers show to be the
 * same. The id of an enterprise that was merged into another keeps answering with the survivor.
 */
export type EnterpriseIdentifiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A legal entity, put together from the parties that sources named and that validated identifiers show to be the
 * same. The id of an enterprise that was merged into another keeps answering with the survivor.
 */
export type EnterpriseNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A legal entity, put together from the parties that sources named and that validated identifiers show to be the
 * same. The id of an enterprise that was merged into another keeps answering with the survivor.
 */
export type EnterpriseSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of enterprises. */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The enterprises of this page, each with its cursor. */
  edges: Array<EnterpriseEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An enterprise in a page. */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The enterprise. */
  node: Enterprise;
};

/** Conditions on an enterprise; all that are given hold together. */
export type EnterpriseFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EnterpriseFilter>>;
  /** Its country. */
  country?: InputMaybe<StringFilter>;
  /** The enterprise itself. */
  id?: InputMaybe<IdFilter>;
  /** One of its identifiers fulfils all of these. */
  identifier?: InputMaybe<IdentifierFilter>;
  /** Its name. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<EnterpriseFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<EnterpriseFilter>>;
};

/** A name under which sources know an enterprise. */
export type EnterpriseName = {
  __typename?: 'EnterpriseName';
  /** The name, as it is written. */
  name: Scalars['String']['output'];
  /** The records that call it so, of your own connections, latest first. */
  sources: SourceRecordConnection;
};


/** A name under which sources know an enterprise. */
export type EnterpriseNameSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of an order of enterprises. */
export type EnterpriseOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: EnterpriseOrderField;
};

/** What enterprises can be ordered by. */
export type EnterpriseOrderField =
  /** The country code. */
  | 'COUNTRY'
  /** The name. */
  | 'NAME';

/** A business document that an event names. */
export type EventDocumentReference = {
  __typename?: 'EventDocumentReference';
  /** Its identifier, as written. */
  identifier?: Maybe<Scalars['String']['output']>;
  /** What it is, in the CBV's word: po, desadv, inv. */
  type?: Maybe<Scalars['String']['output']>;
};

/** An end of a transfer of goods. */
export type EventEnd = {
  __typename?: 'EventEnd';
  /** Which one, as a URI, as written. */
  identifier: Scalars['String']['output'];
  /** Its name, where the source gives one. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it is: owning_party, possessing_party, location, or a URI. */
  type: Scalars['String']['output'];
};

/** The declaration that an event was erroneous. */
export type EventErrorDeclaration = {
  __typename?: 'EventErrorDeclaration';
  /** The ids of the events that put it right. */
  correctiveEventIds: Array<Scalars['String']['output']>;
  /** When it was declared. */
  declarationTime?: Maybe<Scalars['DateTime']['output']>;
  /** Why, as written. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** States that are set and taken back, in the CBV's short words where it has them. */
export type EventPersistentDisposition = {
  __typename?: 'EventPersistentDisposition';
  /** From now on they hold. */
  set: Array<Scalars['String']['output']>;
  /** From now on they do not. */
  unset: Array<Scalars['String']['output']>;
};

/** A quantity of goods of one class. */
export type EventQuantity = {
  __typename?: 'EventQuantity';
  /** The class, as a URI. */
  epcClass?: Maybe<Scalars['String']['output']>;
  /** How much, in `unitCode`; without a unit, how many. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** What the goods are in the event. */
  role?: Maybe<EventQuantityRole>;
  /** The unit, UN/ECE Recommendation 20; null where pieces are counted. */
  unitCode?: Maybe<Scalars['String']['output']>;
};

/** What counted goods are in an event; its words are those of the lists of EPCIS. */
export type EventQuantityRole =
  /** Put into a parent or taken out of it. */
  | 'CHILD'
  /** Used up by a transformation. */
  | 'INPUT'
  /** What the event is about. */
  | 'OBJECT'
  /** Made by a transformation. */
  | 'OUTPUT';

/** Money lent or paid early on the strength of a trade. */
export type Financing = Node & {
  __typename?: 'Financing';
  /** How much of the asset it finances. */
  financedAmount?: Maybe<Money>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How far it is in its life. */
  status: FinancingStatus;
  /** The technique, in the terms of the Global Supply Chain Finance Forum. */
  technique: FinancingTechnique;
};

/** How far a financing is in its life. */
export type FinancingStatus =
  /** Withdrawn before it was paid out. */
  | 'CANCELLED'
  /** Repaid in full. */
  | 'CLOSED'
  /** In default. */
  | 'DEFAULTED'
  /** Paid out. */
  | 'DRAWN'
  /** Repaid in part. */
  | 'PARTIALLY_REPAID'
  /** Registered, nothing drawn yet. */
  | 'REGISTERED';

/** The techniques of supply chain finance, by the Global Supply Chain Finance Forum and market practice. */
export type FinancingTechnique =
  /** A bank undertakes to pay at maturity. */
  | 'BANK_PAYMENT_UNDERTAKING'
  /** A dealer prepays with the bank's money and gets goods as it repays. */
  | 'CONFIRMED_WAREHOUSE'
  /** A buyer undertakes to pay at maturity. */
  | 'CORPORATE_PAYMENT_UNDERTAKING'
  /** A distributor's stock is financed, unit by unit (floor plan). */
  | 'DISTRIBUTOR_FINANCE'
  /** A buyer pays early from its own means for a discount. */
  | 'DYNAMIC_DISCOUNTING'
  /** A buyer's undertaking that can be split and passed up the chain. */
  | 'E_VOUCHER'
  /** A factor buys the receivables and keeps the ledger. */
  | 'FACTORING'
  /** A financier buys negotiable instruments without recourse. */
  | 'FORFAITING'
  /** A loan secured by goods in custody. */
  | 'LOAN_AGAINST_INVENTORY'
  /** A loan secured by receivables. */
  | 'LOAN_AGAINST_RECEIVABLES'
  /** A buyer has its approved payables paid early (reverse factoring). */
  | 'PAYABLES_FINANCE'
  /** A seller is financed against an order. */
  | 'PRE_SHIPMENT_FINANCE'
  /** A financier buys single receivables, with or without recourse. */
  | 'RECEIVABLES_DISCOUNTING';

/** Conditions on an id; an id that the hub never gave is equal to none. */
export type IdFilter = {
  /** This very thing. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these; of an empty list, nothing is. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Anything but this. */
  ne?: InputMaybe<Scalars['ID']['input']>;
};

/** A number under which somebody registered an enterprise or a place. */
export type Identifier = {
  __typename?: 'Identifier';
  /** ISO 3166-1 alpha-2 code of the country that registered it; for VAT and REGISTRATION only. */
  country?: Maybe<Scalars['String']['output']>;
  /** LEI, USCC, GLN, DUNS, VAT, REGISTRATION, an ISO 6523 code where none of these fits, or `local:<connection>`. */
  scheme: Scalars['String']['output'];
  /** The number as text: `0012` stays `0012`. */
  value: Scalars['String']['output'];
};

/** Conditions that one and the same identifier has to fulfil. */
export type IdentifierFilter = {
  /** The country that registered it. */
  country?: InputMaybe<StringFilter>;
  /** The kind of number: LEI, USCC, GLN, DUNS, VAT, REGISTRATION, an ISO 6523 code, or `local:<connection>`. */
  scheme?: InputMaybe<StringFilter>;
  /** The number. */
  value?: InputMaybe<StringFilter>;
};

/** Names an enterprise by a number under which somebody registered it. */
export type IdentifierInput = {
  /** ISO 3166-1 alpha-2 code of the country; needed where two countries gave the same VAT or REGISTRATION number. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** LEI, USCC, GLN, DUNS, VAT, REGISTRATION, an ISO 6523 code (0088 is read as GLN, 0060 as DUNS, 0199 as LEI), or `local:<connection>`. */
  scheme: Scalars['String']['input'];
  /** The number as text. */
  value: Scalars['String']['input'];
};

/** Two identifiers that parties bear together. */
export type IdentifiersHeldApart = {
  __typename?: 'IdentifiersHeldApart';
  /** The one, as SCHEME:COUNTRY:VALUE. */
  left: Scalars['String']['output'];
  /** The other. */
  right: Scalars['String']['output'];
};

/** What holds identifiers apart that parties bear together. */
export type IdentityContradiction =
  /** One enterprise would have two numbers of a kind of which it has one. */
  | 'IDENTIFIERS'
  /** The identifiers go by names that cannot be one firm's. */
  | 'NAMES'
  /** Both stand for tenants, which only a person joins. */
  | 'TENANTS';

/** It is decided. What was observed of both is identified anew; of much that takes a while. */
export type IdentityDecided = {
  __typename?: 'IdentityDecided';
  /** The one enterprise that it was about, as it stands now. */
  enterprise?: Maybe<Enterprise>;
  /** The other; null where there was one. */
  other?: Maybe<Enterprise>;
};

/** Who decided about who is who, when and why. */
export type IdentityDecision = {
  __typename?: 'IdentityDecision';
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** The label of the key, or of the operator. */
  decidedBy: Scalars['String']['output'];
  /** Why, in the words of who decided. */
  reason: Scalars['String']['output'];
};

/** What speaks for and against two being one enterprise. */
export type IdentityEvidence = {
  __typename?: 'IdentityEvidence';
  /** How many account numbers both own. */
  accountsInCommon: Scalars['Int']['output'];
  /** Why their identifiers are held apart. */
  heldApartBy?: Maybe<IdentityContradiction>;
  /** The identifiers that parties bear together. */
  identifiers: Array<IdentifiersHeldApart>;
  /** The names of the parties that bear both. */
  namedAs: Array<Scalars['String']['output']>;
  /** Words of both names. */
  sharedWords: Array<Scalars['String']['output']>;
  /** The share of three-letter sequences that both names have in common, 0 to 1, legal forms left out. */
  similarity?: Maybe<Scalars['Float']['output']>;
  /** How many documents, payments, accounts and shipments name both: two sides of one trade are seldom one firm. */
  subjectsNamingBoth: Scalars['Int']['output'];
};

/** Why a decision about who is who is not taken. */
export type IdentityRefusalCode =
  /** The review is decided already. */
  | 'ALREADY_DECIDED'
  /** Both are one enterprise already. */
  | 'ALREADY_ONE'
  /** The key is not of the role ADMIN. */
  | 'NOT_ADMIN'
  /** There is no such review or enterprise. */
  | 'NOT_FOUND'
  /** What is to be parted is not the enterprise's own, or all of it. */
  | 'NOT_ITS_OWN'
  /** The enterprise is merged into no other, and nothing is named that is to be parted from it. */
  | 'NOT_MERGED'
  /** The reason is empty or too long. */
  | 'REASON_INVALID';

/** Nothing was changed. */
export type IdentityRefused = {
  __typename?: 'IdentityRefused';
  /** Why, for programs. */
  code: IdentityRefusalCode;
  /** Why, and the remedy. */
  message: Scalars['String']['output'];
};

/** What came of a decision about who is who. */
export type IdentityResult = IdentityDecided | IdentityRefused;

/** Two that may be one enterprise. */
export type IdentityReview = Node & {
  __typename?: 'IdentityReview';
  /** Who decided it, when and why; null while it is open. */
  decision?: Maybe<IdentityDecision>;
  /** What speaks for and against. */
  evidence: IdentityEvidence;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Why it is in doubt. */
  kind: IdentityReviewKind;
  /** The one enterprise; null where an identifier is in doubt that no enterprise bears. */
  left?: Maybe<Enterprise>;
  /** What the one is told by: an identifier as SCHEME:COUNTRY:VALUE, or a party that bears none. */
  leftReference: Scalars['String']['output'];
  /** When it was first noticed. */
  noticedAt: Scalars['DateTime']['output'];
  /** The other. */
  right?: Maybe<Enterprise>;
  /** What the other is told by. */
  rightReference: Scalars['String']['output'];
  /** Whether it is decided, and how. */
  status: IdentityReviewStatus;
};

/** A page of reviews. */
export type IdentityReviewConnection = {
  __typename?: 'IdentityReviewConnection';
  /** The reviews of this page, each with its cursor. */
  edges: Array<IdentityReviewEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A review in a page. */
export type IdentityReviewEdge = {
  __typename?: 'IdentityReviewEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: IdentityReview;
};

/** Why two are in doubt. */
export type IdentityReviewKind =
  /** Parties bear identifiers of both, which are held apart. */
  | 'CONFLICT'
  /** They are called alike. */
  | 'SIMILAR_NAMES';

/** What became of a review. */
export type IdentityReviewStatus =
  /** They are one. */
  | 'ACCEPTED'
  /** Nobody has decided. */
  | 'OPEN'
  /** They are two. */
  | 'REJECTED';

/** How a run ended. */
export type IngestOutcome =
  /** It stopped at an error; what was committed stays. */
  | 'FAILED'
  /** It was stopped from outside and goes on where it was. */
  | 'INTERRUPTED'
  /** It has not ended yet. */
  | 'RUNNING'
  /** It read everything; single records may be quarantined. */
  | 'SUCCEEDED';

/** One pull from a source. read = accepted + unchanged + quarantined. */
export type IngestRun = Node & {
  __typename?: 'IngestRun';
  /** How many of them were new or changed, and taken. */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** When it ended; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What went wrong, where something did. */
  message?: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  outcome?: Maybe<IngestOutcome>;
  /** How many of them could not be taken. */
  quarantined?: Maybe<Scalars['Int']['output']>;
  /** How many records were read. */
  read?: Maybe<Scalars['Int']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** How many of them the hub had already. */
  unchanged?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a whole number. */
export type IntFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** True: the number is missing. False: it is there. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Different from this, or missing. */
  ne?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** Which payments settle it, and how that was found. */
  allocations: PaymentAllocationConnection;
  /** Allowances and charges of the whole document. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The sum of the allowances on all of it, as stated. */
  allowanceTotal?: Maybe<Money>;
  /** Lines of remittance advices that announce a payment of it. They announce: only booked payments pay. */
  announcements: AccountLineConnection;
  /** What its buyer says of it: the latest answer that decides, conditional acceptance included. */
  answer?: Maybe<AnswerStatus>;
  /** When the buyer approved it for payment: the day from which its latest answer holds, if that accepts, at 00:00 UTC. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who buys and owes. */
  buyer?: Maybe<Enterprise>;
  /** Who carries the goods. */
  carrier?: Maybe<Enterprise>;
  /** The sum of the charges on all of it, as stated. */
  chargeTotal?: Maybe<Money>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The credit notes that reduce it. */
  creditNotes: Array<CreditNote>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Full days since the due date while something is open, else 0; null without a due date. */
  daysPastDue?: Maybe<Scalars['Int']['output']>;
  /** The response that gives this answer, with its reasons and conditions. */
  decidingResponse?: Maybe<ApplicationResponse>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** The day by which it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** The financings that stand on it and that you see. */
  financings: Array<Financing>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** It was withdrawn: a corrected invoice replaces it. */
  isCancelled: Scalars['Boolean']['output'];
  /** Its buyer disputes it: the latest answer that decides rejects or questions it. */
  isDisputed: Scalars['Boolean']['output'];
  /** A financing stands on it. */
  isFinanced: Scalars['Boolean']['output'];
  /** Something is open and the due date is past. */
  isOverdue: Scalars['Boolean']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** The sum of its lines' net amounts, as stated. */
  lineTotal?: Maybe<Money>;
  /** Its lines, in the document's order. */
  lines: InvoiceLineConnection;
  /** The numbers of the logistic units (SSCC) in it. */
  logisticUnits: Array<Scalars['String']['output']>;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that the seller gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** Payable amount, less booked allocations and credit notes in its currency that you see. Below zero where it is overpaid. */
  openAmount?: Maybe<Money>;
  /** The orders that it, its lines, or its receipts refer to. */
  orders: Array<Order>;
  /** What is to be paid; a prepaid amount is already taken off. */
  payableAmount?: Maybe<Money>;
  /** Who is to be paid when it is not the seller. */
  payee?: Maybe<Enterprise>;
  /** The accounts to pay to, as the document names them: IBANs, or other numbers. */
  payeeAccounts: Array<Scalars['String']['output']>;
  /** The references that payers are asked to quote. */
  paymentReferences: Array<Scalars['String']['output']>;
  /** How far it is settled, by the booked payments and the credit notes that you see. */
  paymentState: InvoicePaymentState;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** What was paid in advance, as the invoice says. */
  prepaidAmount?: Maybe<Money>;
  /** The goods receipts that it stands on. */
  receipts: Array<Receipt>;
  /** The reminders that name it, latest issue first. */
  reminders: ReminderConnection;
  /** The remittance advices that name it, latest issue first. */
  remittanceAdvices: RemittanceAdviceConnection;
  /** The corrected invoice that replaces it. */
  replacedBy?: Maybe<Invoice>;
  /** All answers to it, also such as decide nothing, latest issue first. */
  responses: ApplicationResponseConnection;
  /** What is added to round what is to be paid; negative where it rounds down. */
  roundingAmount?: Maybe<Money>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The carrier's or the sender's reference of the shipment. */
  shipmentReference?: Maybe<Scalars['String']['output']>;
  /** The shipments by which its goods travelled. */
  shipments: Array<Shipment>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The statements of account that name it, latest issue first. */
  statementsOfAccount: StatementOfAccountConnection;
  /** The first that holds of the values in their order; derived when asked, never stored. */
  status: InvoiceStatus;
  /** The total tax, in the invoice's currency. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The total tax once more in the tax currency, where the invoice states it. */
  taxCurrencyAmount?: Maybe<Money>;
  /** The sum without tax. */
  taxExclusiveAmount?: Maybe<Money>;
  /** The sum with tax. */
  taxInclusiveAmount?: Maybe<Money>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** The kind of invoice in UNTDID 1001's code, as written: 380 is a commercial invoice. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceCreditNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceFinancingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceRemittanceAdvicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceShipmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An invoice as it stands in all sources together: one invoice, whether the seller's system, the buyer's, or both
 * reported it. Facts that hold together are separate fields; `status` sums them up.
 */
export type InvoiceStatementsOfAccountArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of invoices. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The invoices of this page, each with its cursor. */
  edges: Array<InvoiceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** By what invoices can be grouped. */
export type InvoiceDimension =
  /** How long the due date is past. */
  | 'AGEING_BUCKET'
  /** Who buys. */
  | 'BUYER'
  /** The currency; rows are split by it in any case. */
  | 'CURRENCY'
  /** The month of issue. */
  | 'MONTH'
  /** Who sells. */
  | 'SELLER'
  /** The status. */
  | 'STATUS';

/** An invoice in a page. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The invoice. */
  node: Invoice;
};

/** Conditions on an invoice; all that are given hold together. */
export type InvoiceFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<InvoiceFilter>>;
  /** When the buyer approved it. */
  approvedAt?: InputMaybe<DateTimeFilter>;
  /** Who buys. */
  buyer?: InputMaybe<EnterpriseFilter>;
  /** The currency of its amounts. */
  currency?: InputMaybe<CurrencyFilter>;
  /** Full days since the due date while something is open. */
  daysPastDue?: InputMaybe<IntFilter>;
  /** The day by which it is to be paid. */
  dueDate?: InputMaybe<DateFilter>;
  /** The invoice itself. */
  id?: InputMaybe<IdFilter>;
  /** It was withdrawn. */
  isCancelled?: InputMaybe<BooleanFilter>;
  /** One of the parties disputes it. */
  isDisputed?: InputMaybe<BooleanFilter>;
  /** A financing stands on it. */
  isFinanced?: InputMaybe<BooleanFilter>;
  /** Something is open and the due date is past. */
  isOverdue?: InputMaybe<BooleanFilter>;
  /** The day of issue. */
  issueDate?: InputMaybe<DateFilter>;
  /** How many lines it has. */
  lineCount?: InputMaybe<IntFilter>;
  /** At least one line fulfils all of these. */
  lines?: InputMaybe<InvoiceLineFilter>;
  /** This does not hold. */
  not?: InputMaybe<InvoiceFilter>;
  /** Its number. */
  number?: InputMaybe<StringFilter>;
  /** What is still to be paid. */
  openAmount?: InputMaybe<MoneyFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<InvoiceFilter>>;
  /** At least one of its orders fulfils all of these. */
  orders?: InputMaybe<OrderFilter>;
  /** What is to be paid. */
  payableAmount?: InputMaybe<MoneyFilter>;
  /** Who is to be paid when it is not the seller. */
  payee?: InputMaybe<EnterpriseFilter>;
  /** How far it is settled. */
  paymentState?: InputMaybe<InvoicePaymentStateFilter>;
  /** Who sells. */
  seller?: InputMaybe<EnterpriseFilter>;
  /** The summary of its facts. */
  status?: InputMaybe<InvoiceStatusFilter>;
  /** The total tax. */
  taxAmount?: InputMaybe<MoneyFilter>;
  /** The kind of invoice in UNTDID 1001's code. */
  typeCode?: InputMaybe<StringFilter>;
};

/** A line of an invoice. */
export type InvoiceLine = Node & {
  __typename?: 'InvoiceLine';
  /** Allowances and charges of the line. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The buyer's number of the item. */
  buyerItemId?: Maybe<Scalars['String']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<LineDetails>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoice that it is a line of. */
  invoice?: Maybe<Invoice>;
  /** What is invoiced, in words. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** The net amount of the line. */
  lineAmount?: Maybe<Money>;
  /** Whether receipts have a say in its match. */
  matchBasis?: Maybe<MatchBasis>;
  /** The three-way match against order and receipt; null for a sub-line. */
  matchStatus?: Maybe<LineMatchStatus>;
  /** The line's number, as written. */
  number?: Maybe<Scalars['String']['output']>;
  /** Of a sub-line: the number of the line that it details, whose amount contains it already. */
  parentNumber?: Maybe<Scalars['String']['output']>;
  /** The invoiced quantity in `unitCode`. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The received goods that it stands on. */
  receiptAllocations: ReceiptAllocationConnection;
  /** The quantity received for it in `unitCode`, by allocated receipts. */
  receivedQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** The seller's number of the item. */
  sellerItemId?: Maybe<Scalars['String']['output']>;
  /** The item's standard number (GTIN). */
  standardItemId?: Maybe<Scalars['String']['output']>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The lines that detail it. */
  subLines: InvoiceLineConnection;
  /** The unit of `quantity`, UN/ECE Recommendation 20, as written. */
  unitCode?: Maybe<Scalars['String']['output']>;
  /** The price of one unit. */
  unitPrice?: Maybe<Money>;
};


/** A line of an invoice. */
export type InvoiceLineReceiptAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of an invoice. */
export type InvoiceLineStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of an invoice. */
export type InvoiceLineSubLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of invoice lines. */
export type InvoiceLineConnection = {
  __typename?: 'InvoiceLineConnection';
  /** The lines of this page, each with its cursor. */
  edges: Array<InvoiceLineEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An invoice line in a page. */
export type InvoiceLineEdge = {
  __typename?: 'InvoiceLineEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: InvoiceLine;
};

/** Conditions on an invoice line; all that are given hold together. */
export type InvoiceLineFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<InvoiceLineFilter>>;
  /** The buyer's number of the item. */
  buyerItemId?: InputMaybe<StringFilter>;
  /** What is invoiced, in words. */
  itemName?: InputMaybe<StringFilter>;
  /** The net amount of the line. */
  lineAmount?: InputMaybe<MoneyFilter>;
  /** The three-way match. */
  matchStatus?: InputMaybe<LineMatchStatusFilter>;
  /** This does not hold. */
  not?: InputMaybe<InvoiceLineFilter>;
  /** The line's number. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<InvoiceLineFilter>>;
  /** The invoiced quantity. */
  quantity?: InputMaybe<DecimalFilter>;
  /** The seller's number of the item. */
  sellerItemId?: InputMaybe<StringFilter>;
  /** The item's standard number. */
  standardItemId?: InputMaybe<StringFilter>;
  /** The unit of the quantity. */
  unitCode?: InputMaybe<StringFilter>;
  /** The price of one unit. */
  unitPrice?: InputMaybe<MoneyFilter>;
};

/** One step of an order of invoices. */
export type InvoiceOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: InvoiceOrderField;
};

/** What invoices can be ordered by. */
export type InvoiceOrderField =
  /** The buyer's name. */
  | 'BUYER_NAME'
  /** How many days it is past due. */
  | 'DAYS_PAST_DUE'
  /** The day by which it is to be paid. */
  | 'DUE_DATE'
  /** The day of issue. */
  | 'ISSUE_DATE'
  /** The invoice's number. */
  | 'NUMBER'
  /** The open amount's number, whatever its currency. */
  | 'OPEN_AMOUNT'
  /** The payable amount's number, whatever its currency. */
  | 'PAYABLE_AMOUNT'
  /** The seller's name. */
  | 'SELLER_NAME';

/** How far an invoice is settled. */
export type InvoicePaymentState =
  /** Nothing has been paid yet, and something is open. */
  | 'OPEN'
  /** Nothing is open: paid, credited, or never owed. */
  | 'PAID'
  /** Something was paid and something is open. */
  | 'PARTIALLY_PAID';

/** Conditions on how far an invoice is settled. */
export type InvoicePaymentStateFilter = {
  /** This state. */
  eq?: InputMaybe<InvoicePaymentState>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<InvoicePaymentState>>;
  /** Another state. */
  ne?: InputMaybe<InvoicePaymentState>;
};

/** Counts and sums of invoices. */
export type InvoiceStatistics = {
  __typename?: 'InvoiceStatistics';
  /** There are more rows than asked for. */
  isTruncated: Scalars['Boolean']['output'];
  /** The day of the rates by which amounts were converted; null where nothing was. */
  rateDate?: Maybe<Scalars['Date']['output']>;
  /** The groups, ordered by month, currency, status and ageing bucket; of those that agree in these the one with the most invoices first. */
  rows: Array<InvoiceStatisticsRow>;
  /** How many invoices could not be converted to `inCurrency` and are in no row. */
  unconvertedCount: Scalars['Int']['output'];
};

/** The invoices that agree in all the dimensions asked for. A dimension that was not asked for is null. */
export type InvoiceStatisticsRow = {
  __typename?: 'InvoiceStatisticsRow';
  /** How long their due dates are past. */
  ageingBucket?: Maybe<AgeingBucket>;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** How many invoices. */
  count: Scalars['Int']['output'];
  /** Their currency. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The month of issue, `2026-01`. */
  month?: Maybe<Scalars['String']['output']>;
  /** The sum of what is still open. */
  openAmount?: Maybe<Money>;
  /** The sum of what is open and past due. */
  overdueAmount?: Maybe<Money>;
  /** The sum of what is to be paid. */
  payableAmount?: Maybe<Money>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** Their status. */
  status?: Maybe<InvoiceStatus>;
};

/** What an invoice's facts come to. The first that holds, in this order, is the status. */
export type InvoiceStatus =
  /** The buyer approved it for payment. */
  | 'APPROVED'
  /** It was withdrawn. */
  | 'CANCELLED'
  /** Credit notes alone take up all of it. */
  | 'CREDITED'
  /** One of the parties disputes it. */
  | 'DISPUTED'
  /** A financing stands on it. */
  | 'FINANCED'
  /** All its lines match their order and receipts. */
  | 'MATCHED'
  /** Something is open and the due date is past. */
  | 'OVERDUE'
  /** Nothing is open. */
  | 'PAID'
  /** A part is paid. */
  | 'PARTIALLY_PAID'
  /** It is known, and nothing more. */
  | 'RECEIVED';

/** Conditions on an invoice's status. */
export type InvoiceStatusFilter = {
  /** This status. */
  eq?: InputMaybe<InvoiceStatus>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<InvoiceStatus>>;
  /** Another status. */
  ne?: InputMaybe<InvoiceStatus>;
};

/** A property of an item. */
export type ItemProperty = {
  __typename?: 'ItemProperty';
  /** Which one. */
  name: Scalars['String']['output'];
  /** What it is. */
  value: Scalars['String']['output'];
};

/** What a line states beyond what it is matched by, as written. */
export type LineDetails = {
  __typename?: 'LineDetails';
  /** The buyer's cost centre for it. */
  accountingCost?: Maybe<Scalars['String']['output']>;
  /** What the item is in lists of goods; the scheme names the list (UNTDID 7143). */
  classifications: Array<StatedNumber>;
  /** What it is, at length. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its notes, in its order. */
  notes: Array<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country of origin. */
  originCountry?: Maybe<Scalars['String']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** The price as written, for how much of what; `unitPrice` is that of one unit. */
  price?: Maybe<StatedPrice>;
  /** Properties of the item. */
  properties: Array<ItemProperty>;
  /** Of a receipt: the quantity that came, with what was rejected. */
  statedQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** How much tax is on it, where the line says so. */
  taxAmount?: Maybe<Scalars['Decimal']['output']>;
  /** The taxes on it. */
  taxes: Array<LineTax>;
};

/** How an invoice line agrees with its order line and the goods received: the first check that fails. */
export type LineMatchStatus =
  /** Quantity and price agree within the tolerances. */
  | 'MATCH'
  /** It has no order line, and the grace after issue is over. */
  | 'NO_PO'
  /** Nothing was received for it, and the grace after issue is over. */
  | 'NO_RECEIPT'
  /** No order line or receipt yet, within 15 days of the invoice's issue. */
  | 'PENDING'
  /** The price is not the ordered one. */
  | 'PRICE'
  /** More is invoiced than was received. */
  | 'QTY'
  /** The units of invoice and order or receipt cannot be converted. */
  | 'UNCONVERTIBLE';

/** Conditions on a line's three-way match. */
export type LineMatchStatusFilter = {
  /** This result. */
  eq?: InputMaybe<LineMatchStatus>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<LineMatchStatus>>;
  /** True: the line was not matched yet. False: it was. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another result, or none. */
  ne?: InputMaybe<LineMatchStatus>;
};

/** A tax on a line. */
export type LineTax = {
  __typename?: 'LineTax';
  /** The category in UNCL 5305's code, as written. */
  categoryCode?: Maybe<Scalars['String']['output']>;
  /** Why no tax is due, in words. */
  exemptionReason?: Maybe<Scalars['String']['output']>;
  /** Why no tax is due, as a code. */
  exemptionReasonCode?: Maybe<Scalars['String']['output']>;
  /** The rate in percent. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** The name of the tax, such as VAT. */
  scheme?: Maybe<Scalars['String']['output']>;
};

/** A place. */
export type Location = {
  __typename?: 'Location';
  /** Its numbers, such as a GLN. */
  identifiers: Array<Identifier>;
  /** Degrees north of the equator (WGS 84), where the place is named by its coordinates. */
  latitude?: Maybe<Scalars['Decimal']['output']>;
  /** Degrees east of Greenwich (WGS 84), where the place is named by its coordinates. */
  longitude?: Maybe<Scalars['Decimal']['output']>;
  /** Its name, where the source gives one. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a place. */
export type LocationFilter = {
  /** One of its identifiers fulfils all of these. */
  identifier?: InputMaybe<IdentifierFilter>;
  /** Its name. */
  name?: InputMaybe<StringFilter>;
};

/** What an invoice line is matched with. */
export type MatchBasis =
  /** With its order and what was received. */
  | 'THREE_WAY'
  /** With its order alone: a service without receipts, or a prepayment. */
  | 'TWO_WAY';

/** Which enterprises are one. */
export type MergeEnterprisesInput = {
  /** The one's id. */
  enterprise: Scalars['ID']['input'];
  /** The other's id. */
  other: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; kept with the decision and in the audit trail. */
  reason: Scalars['String']['input'];
};

/** An exact amount in one currency. Amounts of different currencies are never added. */
export type Money = {
  __typename?: 'Money';
  /** The currency of `value`. */
  currency: Scalars['CurrencyCode']['output'];
  /** The amount in whole units of the currency (euros, not cents), in the scale in which the source wrote it. */
  value: Scalars['Decimal']['output'];
};

/** Conditions on an amount. Numbers are compared as they stand: name the currency too, unless all are of one. */
export type MoneyFilter = {
  /** Conditions on the currency. */
  currency?: InputMaybe<CurrencyFilter>;
  /** True: there is no amount. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Conditions on the number. */
  value?: InputMaybe<DecimalFilter>;
};

/** An amount given by the client. */
export type MoneyInput = {
  /** The currency of `value`. */
  currency: Scalars['CurrencyCode']['input'];
  /** The amount in whole units of the currency. */
  value: Scalars['Decimal']['input'];
};

/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Says that both of a review are one enterprise; it can be undone with `splitEnterprise`. For ADMIN. */
  acceptIdentityReview?: Maybe<IdentityResult>;
  /** Says how much of a payment pays an invoice. It overrides what was worked out, and stands until it is removed. For the creditor's side: the owner of the receiving account, the seller, the payee; and for ADMIN. */
  allocatePayment?: Maybe<AllocatePaymentResult>;
  /** Makes two enterprises one; it can be undone with `splitEnterprise`. For ADMIN. */
  mergeEnterprises?: Maybe<IdentityResult>;
  /** Says that a payment does not pay an invoice, whatever was worked out; it does not come back until this is removed. For whom `allocatePayment` is. */
  rejectAllocation?: Maybe<RejectAllocationResult>;
  /** Says that both of a review are two enterprises, and stay so whatever comes. For ADMIN. */
  rejectIdentityReview?: Maybe<IdentityResult>;
  /** Takes back what was decided of a payment and an invoice; what can be worked out holds again. For whom `allocatePayment` is. */
  removeAllocation?: Maybe<RemoveAllocationResult>;
  /** Parts an enterprise, against whatever joins its parts now or later. For ADMIN. */
  splitEnterprise?: Maybe<IdentityResult>;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationAcceptIdentityReviewArgs = {
  input: DecideIdentityReviewInput;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationAllocatePaymentArgs = {
  input: AllocatePaymentInput;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationMergeEnterprisesArgs = {
  input: MergeEnterprisesInput;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationRejectAllocationArgs = {
  input: RejectAllocationInput;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationRejectIdentityReviewArgs = {
  input: DecideIdentityReviewInput;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationRemoveAllocationArgs = {
  input: RemoveAllocationInput;
};


/** What can be changed in the hub. Each caller changes what is theirs to change; what they may not see is NOT_FOUND, as what is absent. */
export type MutationSplitEnterpriseArgs = {
  input: SplitEnterpriseInput;
};

/** A party as a document writes it, before anybody decides which enterprise that is. */
export type NamedParty = {
  __typename?: 'NamedParty';
  /** Its postal address. */
  address?: Maybe<PostalAddress>;
  /** ISO 3166-1 alpha-2 code of the country of its address, else of its register. */
  country?: Maybe<Scalars['String']['output']>;
  /** The document's own word for that part, such as `AccountingSupplierParty`. */
  element: Scalars['String']['output'];
  /** Its electronic address (Peppol's participant id), with the scheme beside it. */
  endpoint?: Maybe<StatedNumber>;
  /** Its numbers in registers of firms. */
  legalIds: Array<StatedNumber>;
  /** The registered name, else the trading name, else a person's. */
  name?: Maybe<Scalars['String']['output']>;
  /** The numbers by which sender or receiver know it, with their schemes: `0088` is GLN. */
  partyIds: Array<StatedNumber>;
  /** The name in the register of firms, as written. */
  registeredName?: Maybe<Scalars['String']['output']>;
  /** Its part in the document. */
  role: NamedPartyRole;
  /** Its numbers with tax offices; the scheme is the name of the tax, such as VAT. */
  taxIds: Array<StatedNumber>;
  /** The name that it trades under, as written. */
  tradingName?: Maybe<Scalars['String']['output']>;
};

/** What part a party has in a document. */
export type NamedPartyRole =
  /** Buys. */
  | 'BUYER'
  /** Carries the goods. */
  | 'CARRIER'
  /** Takes the goods in. */
  | 'DELIVERY'
  /** Sends the goods. */
  | 'DESPATCH'
  /** Asked for the goods in the first place. */
  | 'ORIGINATOR'
  /** Anything else. */
  | 'OTHER'
  /** Is to be paid. */
  | 'PAYEE'
  /** Is answered. */
  | 'RECEIVER'
  /** Sells. */
  | 'SELLER'
  /** Answers. */
  | 'SENDER'
  /** Accounts for the seller's tax. */
  | 'TAX_REPRESENTATIVE';

/** Everything that has an identity of its own and can be fetched again by it. */
export type Node = {
  /** Opaque, stable, unique over all types. Hidden, absent and malformed ids are answered alike: with null. */
  id: Scalars['ID']['output'];
};

/** What one source says of a thing, in one version. Seen by the owner of the connection alone. */
export type Observation = Node & {
  __typename?: 'Observation';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When the hub read it out of the record. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record that says it. */
  source?: Maybe<SourceRecord>;
  /** The version's own time, where the source gives one. */
  versionTime?: Maybe<Scalars['DateTime']['output']>;
};

/** A buyer's order, in its latest version. */
export type Order = Node & {
  __typename?: 'Order';
  /** Allowances and charges of the whole document. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The sum of the allowances on all of it, as stated. */
  allowanceTotal?: Maybe<Money>;
  /** What its seller says of it: the latest answer that accepts, amends or rejects. */
  answer?: Maybe<AnswerStatus>;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** The withdrawals of it, latest issue first. */
  cancellations: OrderCancellationConnection;
  /** The changes of it, latest issue first. */
  changes: OrderChangeConnection;
  /** The sum of the charges on all of it, as stated. */
  chargeTotal?: Maybe<Money>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The response that gives this answer. */
  decidingResponse?: Maybe<OrderResponse>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** The lines in force: its own, as its changes left them. */
  effectiveLines: OrderLineConnection;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices for it. */
  invoices: Array<Invoice>;
  /** Changes apply to it. */
  isAmended: Scalars['Boolean']['output'];
  /** It was withdrawn, by a cancellation of its buyer. */
  isCancelled: Scalars['Boolean']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** The sum of its lines' net amounts, as stated. */
  lineTotal?: Maybe<Money>;
  /** Its lines as ordered at first, in the document's order. */
  lines: OrderLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that the buyer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** What is to be paid for all of it. */
  payableAmount?: Maybe<Money>;
  /** The accounts to pay to, as the document names them: IBANs, or other numbers. */
  payeeAccounts: Array<Scalars['String']['output']>;
  /** The references that payers are asked to quote. */
  paymentReferences: Array<Scalars['String']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** What was paid in advance, as the document says. */
  prepaidAmount?: Maybe<Money>;
  /** The day for which the goods are promised. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** The goods receipts against it. */
  receipts: Array<Receipt>;
  /** The answers to it, latest issue first. */
  responses: OrderResponseConnection;
  /** What is added to round what is to be paid; negative where it rounds down. */
  roundingAmount?: Maybe<Money>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The total tax once more in the tax currency, where it is stated. */
  taxCurrencyAmount?: Maybe<Money>;
  /** The sum without tax. */
  taxExclusiveAmount?: Maybe<Money>;
  /** The sum with tax. */
  taxInclusiveAmount?: Maybe<Money>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A buyer's order, in its latest version. */
export type OrderCancellationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderEffectiveLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's order, in its latest version. */
export type OrderStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The withdrawal of an order by its buyer. */
export type OrderCancellation = Node & {
  __typename?: 'OrderCancellation';
  /** Its reasons, in its own order. */
  answers: DocumentAnswerConnection;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** The orders that it names. */
  orders: Array<Order>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
};


/** The withdrawal of an order by its buyer. */
export type OrderCancellationAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The withdrawal of an order by its buyer. */
export type OrderCancellationDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The withdrawal of an order by its buyer. */
export type OrderCancellationObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The withdrawal of an order by its buyer. */
export type OrderCancellationOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The withdrawal of an order by its buyer. */
export type OrderCancellationStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of order cancellations. */
export type OrderCancellationConnection = {
  __typename?: 'OrderCancellationConnection';
  /** The order cancellations of this page, each with its cursor. */
  edges: Array<OrderCancellationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An order cancellation in a page. */
export type OrderCancellationEdge = {
  __typename?: 'OrderCancellationEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Order cancellation. */
  node: OrderCancellation;
};

/** A change of an order by its buyer. The order shows what is in force after all of its changes. */
export type OrderChange = Node & {
  __typename?: 'OrderChange';
  /** Allowances and charges of the whole document. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The sum of the allowances on all of it, as stated. */
  allowanceTotal?: Maybe<Money>;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** The sum of the charges on all of it, as stated. */
  chargeTotal?: Maybe<Money>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** The sum of its lines' net amounts, as stated. */
  lineTotal?: Maybe<Money>;
  /** Its lines, in the document's order; `statusCode` says what each does to the order's line of its number. */
  lines: OrderLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** The orders that it names. */
  orders: Array<Order>;
  /** What is to be paid for all of the order, as changed. */
  payableAmount?: Maybe<Money>;
  /** What was paid in advance, as the document says. */
  prepaidAmount?: Maybe<Money>;
  /** The day for which the goods are promised. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** What is added to round what is to be paid; negative where it rounds down. */
  roundingAmount?: Maybe<Money>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The total tax once more in the tax currency, where it is stated. */
  taxCurrencyAmount?: Maybe<Money>;
  /** The sum without tax. */
  taxExclusiveAmount?: Maybe<Money>;
  /** The sum with tax. */
  taxInclusiveAmount?: Maybe<Money>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
  /** Its place among the changes of the order, where it says so: later ones weigh more. */
  versionSequence?: Maybe<Scalars['Decimal']['output']>;
};


/** A change of an order by its buyer. The order shows what is in force after all of its changes. */
export type OrderChangeDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change of an order by its buyer. The order shows what is in force after all of its changes. */
export type OrderChangeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change of an order by its buyer. The order shows what is in force after all of its changes. */
export type OrderChangeObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change of an order by its buyer. The order shows what is in force after all of its changes. */
export type OrderChangeOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change of an order by its buyer. The order shows what is in force after all of its changes. */
export type OrderChangeStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of order changes. */
export type OrderChangeConnection = {
  __typename?: 'OrderChangeConnection';
  /** The order changes of this page, each with its cursor. */
  edges: Array<OrderChangeEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An order change in a page. */
export type OrderChangeEdge = {
  __typename?: 'OrderChangeEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Order change. */
  node: OrderChange;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders of this page, each with its cursor. */
  edges: Array<OrderEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** The direction in which a list is ordered. Rows without a value come last in both. */
export type OrderDirection =
  /** Smallest, earliest, or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest, or last in the alphabet first. */
  | 'DESC';

/** An order in a page. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** Conditions on an order; all that are given hold together. */
export type OrderFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<OrderFilter>>;
  /** Who buys. */
  buyer?: InputMaybe<EnterpriseFilter>;
  /** The currency of its amounts. */
  currency?: InputMaybe<CurrencyFilter>;
  /** The order itself. */
  id?: InputMaybe<IdFilter>;
  /** The day of issue. */
  issueDate?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrderFilter>;
  /** Its number. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<OrderFilter>>;
  /** What is to be paid. */
  payableAmount?: InputMaybe<MoneyFilter>;
  /** The day for which the goods are promised. */
  promisedDate?: InputMaybe<DateFilter>;
  /** Who sells. */
  seller?: InputMaybe<EnterpriseFilter>;
};

/** A line of an order, of its change or of the response to it. */
export type OrderLine = Node & {
  __typename?: 'OrderLine';
  /** Allowances and charges of the line. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The buyer's number of the item. */
  buyerItemId?: Maybe<Scalars['String']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<LineDetails>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What is ordered, in words. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** The net amount of the line. */
  lineAmount?: Maybe<Money>;
  /** The line's number, as written. */
  number?: Maybe<Scalars['String']['output']>;
  /** Of a sub-line: the number of the line that it details, whose amount contains it already. */
  parentNumber?: Maybe<Scalars['String']['output']>;
  /** The day for which the goods of this line are promised. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** The ordered quantity in `unitCode`. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The seller's number of the item. */
  sellerItemId?: Maybe<Scalars['String']['output']>;
  /** The item's standard number (GTIN). */
  standardItemId?: Maybe<Scalars['String']['output']>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** In a change or a response, what becomes of the line of this number, in UNCL 1229's code (1 added, 2 deleted, 3 changed, 5 accepted, 7 rejected), as written. */
  statusCode?: Maybe<Scalars['String']['output']>;
  /** The unit of `quantity`, UN/ECE Recommendation 20, as written. */
  unitCode?: Maybe<Scalars['String']['output']>;
  /** The price of one unit. */
  unitPrice?: Maybe<Money>;
};


/** A line of an order, of its change or of the response to it. */
export type OrderLineStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of order lines. */
export type OrderLineConnection = {
  __typename?: 'OrderLineConnection';
  /** The order lines of this page, each with its cursor. */
  edges: Array<OrderLineEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An order line in a page. */
export type OrderLineEdge = {
  __typename?: 'OrderLineEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: OrderLine;
};

/** One step of an order of orders. */
export type OrderOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: OrderOrderField;
};

/** What orders can be ordered by. */
export type OrderOrderField =
  /** The day of issue. */
  | 'ISSUE_DATE'
  /** The order's number. */
  | 'NUMBER'
  /** The payable amount's number, whatever its currency. */
  | 'PAYABLE_AMOUNT';

/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponse = Node & {
  __typename?: 'OrderResponse';
  /** Allowances and charges of the whole document. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The sum of the allowances on all of it, as stated. */
  allowanceTotal?: Maybe<Money>;
  /** What it says of what, in its own order. */
  answers: DocumentAnswerConnection;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** The sum of the charges on all of it, as stated. */
  chargeTotal?: Maybe<Money>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** The sum of its lines' net amounts, as stated. */
  lineTotal?: Maybe<Money>;
  /** Its lines, in the document's order; `statusCode` says what becomes of each. */
  lines: OrderLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** The orders that it names. */
  orders: Array<Order>;
  /** What is to be paid in all. */
  payableAmount?: Maybe<Money>;
  /** What was paid in advance, as the document says. */
  prepaidAmount?: Maybe<Money>;
  /** The day for which the goods are promised. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** What is added to round what is to be paid; negative where it rounds down. */
  roundingAmount?: Maybe<Money>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The sum without tax. */
  taxExclusiveAmount?: Maybe<Money>;
  /** The sum with tax. */
  taxInclusiveAmount?: Maybe<Money>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponseAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponseDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponseLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponseObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponseOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's answer to an order: accepted, amended or rejected, as a whole and line by line. */
export type OrderResponseStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of order responses. */
export type OrderResponseConnection = {
  __typename?: 'OrderResponseConnection';
  /** The order responses of this page, each with its cursor. */
  edges: Array<OrderResponseEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An order response in a page. */
export type OrderResponseEdge = {
  __typename?: 'OrderResponseEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Order response. */
  node: OrderResponse;
};

/** Where a page of a connection stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge, for `after` of the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began behind a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One transfer of money, whether one bank reported it or both, in one statement or several. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** The account on which it was reported; null where it is not yours to see. */
  account?: Maybe<Account>;
  /** The servicing bank's reference of the transaction. */
  accountServicerReference?: Maybe<Scalars['String']['output']>;
  /** What the bank adds. */
  additionalInformation?: Maybe<Scalars['String']['output']>;
  /** Which invoices it settles, and how that was found. */
  allocations: PaymentAllocationConnection;
  /** What was moved on the account, without sign. */
  amount?: Maybe<Money>;
  /** ISO 20022 domain, family and sub-family (PMNT-RCDT-ESCT), else the bank's own code. */
  bankTransactionCode?: Maybe<Scalars['String']['output']>;
  /** The day on which the bank booked it. */
  bookingDate?: Maybe<Scalars['Date']['output']>;
  /** Why money of it is unallocated: invoices that you see and that it may mean, and what speaks against each; at most 20 are kept. */
  candidates: Array<PaymentCandidate>;
  /** Charges that the bank states, within the amount or beside it. */
  charges: Array<PaymentCharge>;
  /** Where its entry contradicts itself. Kept as found, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The value in another currency that the bank states beside it. */
  counterValue?: Maybe<Money>;
  /** Who was paid, as the bank names it. */
  creditor?: Maybe<PaymentParty>;
  /** Who paid, as the bank names it. */
  debtor?: Maybe<PaymentParty>;
  /** What people decided of it and of invoices that you see, latest first. */
  decisions: Array<AllocationDecision>;
  /** Into the account or out of it. */
  direction?: Maybe<PaymentDirection>;
  /** The reference that the debtor gave it for the creditor to see. */
  endToEndId?: Maybe<Scalars['String']['output']>;
  /** The entries of the statements that you see which tell of it. */
  entries: StatementEntryConnection;
  /** The servicing bank's reference of the entry. */
  entryReference?: Maybe<Scalars['String']['output']>;
  /** The currencies that the rate is of. */
  exchange?: Maybe<PaymentExchange>;
  /** The rate at which what was ordered became what was moved. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What was ordered, where it differs in amount or currency. */
  instructedAmount?: Maybe<Money>;
  /** The orders, as far as you see them, that it executes. */
  instructions: Array<PaymentInstruction>;
  /** It takes back an earlier entry. */
  isReversal: Scalars['Boolean']['output'];
  /** ISO 20022 external purpose code, or the debtor's own. */
  purposeCode?: Maybe<Scalars['String']['output']>;
  /** The free text of the remittance. */
  remittanceInformation?: Maybe<Scalars['String']['output']>;
  /** The document numbers that the remittance names in a structured way. */
  remittedNumbers: Array<Scalars['String']['output']>;
  /** Why it came back, where it is a return. */
  returnReason?: Maybe<PaymentReturnReason>;
  /** How final it is; only what is booked settles invoices. */
  state?: Maybe<PaymentState>;
  /** The structured references of the remittance. */
  structuredReferences: Array<Scalars['String']['output']>;
  /** The unique reference of the transfer itself. */
  uetr?: Maybe<Scalars['String']['output']>;
  /** Who stands behind the creditor, as the bank names it. */
  ultimateCreditorName?: Maybe<Scalars['String']['output']>;
  /** Who stands behind the debtor, as the bank names it. */
  ultimateDebtorName?: Maybe<Scalars['String']['output']>;
  /** The amount, less the booked allocations that you see; null where one of them is in another currency. */
  unallocatedAmount?: Maybe<Money>;
  /** The day from which interest counts. */
  valueDate?: Maybe<Scalars['Date']['output']>;
};


/** One transfer of money, whether one bank reported it or both, in one statement or several. */
export type PaymentAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One transfer of money, whether one bank reported it or both, in one statement or several. */
export type PaymentCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One transfer of money, whether one bank reported it or both, in one statement or several. */
export type PaymentDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One transfer of money, whether one bank reported it or both, in one statement or several. */
export type PaymentEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One transfer of money, whether one bank reported it or both, in one statement or several. */
export type PaymentInstructionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The payment pays the invoice as decided. */
export type PaymentAllocated = {
  __typename?: 'PaymentAllocated';
  /** What holds now. */
  allocation?: Maybe<PaymentAllocation>;
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** The payment. */
  payment?: Maybe<Payment>;
};

/** A part of a payment that settles an invoice. */
export type PaymentAllocation = Node & {
  __typename?: 'PaymentAllocation';
  /** How much of the invoice it settles. */
  amount?: Maybe<Money>;
  /** How sure that is, 0 to 1. */
  confidence?: Maybe<Scalars['Decimal']['output']>;
  /** What the payer kept back, where the allocation policy knows why: it is still open, and nothing is written off. */
  difference?: Maybe<AllocationDifference>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** How it was found. */
  method?: Maybe<AllocationMethod>;
  /** The payment. */
  payment?: Maybe<Payment>;
};

/** A page of allocations. */
export type PaymentAllocationConnection = {
  __typename?: 'PaymentAllocationConnection';
  /** The allocations of this page, each with its cursor. */
  edges: Array<PaymentAllocationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An allocation in a page. */
export type PaymentAllocationEdge = {
  __typename?: 'PaymentAllocationEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The allocation. */
  node: PaymentAllocation;
};

/** Conditions on an allocation; all that are given hold together. */
export type PaymentAllocationFilter = {
  /** How much of the invoice it settles. */
  amount?: InputMaybe<MoneyFilter>;
  /** How sure that is, 0 to 1. */
  confidence?: InputMaybe<DecimalFilter>;
  /** The invoice. */
  invoice?: InputMaybe<InvoiceFilter>;
  /** How it was found. */
  method?: InputMaybe<AllocationMethodFilter>;
};

/** A batch of ordered payments, with what its message says of their number and sum. */
export type PaymentBatch = Node & {
  __typename?: 'PaymentBatch';
  /** The debtor's id of the batch. */
  batchId?: Maybe<Scalars['String']['output']>;
  /** Its place in the message, from 0: its id may stand there twice. */
  batchIndex: Scalars['Int']['output'];
  /** Where the numbers and sums stated differ from what is there. Kept as found, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** When the message was made; null where it is written without a time zone. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as written. */
  createdAtText?: Maybe<Scalars['String']['output']>;
  /** Who is to pay. */
  debtor?: Maybe<PaymentParty>;
  /** The numbers of the account to pay from. */
  debtorAccount: Array<Identifier>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Who sends the message. */
  initiatorName?: Maybe<Scalars['String']['output']>;
  /** How many payments of it the hub holds. */
  instructionCount: Scalars['Int']['output'];
  /** Its payments, in its order. */
  instructions: PaymentInstructionConnection;
  /** The id of the message that ordered it. */
  messageId: Scalars['String']['output'];
  /** The message's full name with its version; null where the file does not say. */
  messageName?: Maybe<Scalars['String']['output']>;
  /** How many payments the whole message states to have. */
  messageStatedCount?: Maybe<Scalars['Int']['output']>;
  /** The sum of amounts that the whole message states, whatever their currencies. */
  messageStatedSum?: Maybe<Scalars['Decimal']['output']>;
  /** TRF (transfer), CHK (cheque), TRA. */
  method?: Maybe<Scalars['String']['output']>;
  /** The day on which it is to be done. */
  requestedExecutionDate?: Maybe<Scalars['Date']['output']>;
  /** How many payments it states to have. */
  statedCount?: Maybe<Scalars['Int']['output']>;
  /** The sum of their amounts that it states, whatever their currencies. */
  statedSum?: Maybe<Scalars['Decimal']['output']>;
  /** The sums of their amounts by currency. */
  totals: Array<PaymentBatchTotal>;
};


/** A batch of ordered payments, with what its message says of their number and sum. */
export type PaymentBatchInstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of batches. */
export type PaymentBatchConnection = {
  __typename?: 'PaymentBatchConnection';
  /** The batches of this page, each with its cursor. */
  edges: Array<PaymentBatchEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A batch in a page. */
export type PaymentBatchEdge = {
  __typename?: 'PaymentBatchEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The batch. */
  node: PaymentBatch;
};

/** Conditions on a batch of ordered payments; all that are given hold together. */
export type PaymentBatchFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentBatchFilter>>;
  /** The debtor's id of the batch. */
  batchId?: InputMaybe<StringFilter>;
  /** The batch itself. */
  id?: InputMaybe<IdFilter>;
  /** The id of the message that ordered it. */
  messageId?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PaymentBatchFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<PaymentBatchFilter>>;
  /** The day on which it is to be done. */
  requestedExecutionDate?: InputMaybe<DateFilter>;
};

/** One step of an order of batches. */
export type PaymentBatchOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: PaymentBatchOrderField;
};

/** What batches can be ordered by. */
export type PaymentBatchOrderField =
  /** The id of the message. */
  | 'MESSAGE_ID'
  /** The day on which it is to be done. */
  | 'REQUESTED_EXECUTION_DATE';

/** The sum of a batch in one currency. */
export type PaymentBatchTotal = {
  __typename?: 'PaymentBatchTotal';
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The sum. */
  sum: Scalars['Decimal']['output'];
};

/** An invoice that a payment with unallocated money may mean. */
export type PaymentCandidate = {
  __typename?: 'PaymentCandidate';
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** What speaks against it. */
  reason: PaymentCandidateReason;
};

/** Why a payment was not allocated to an invoice that it may mean. */
export type PaymentCandidateReason =
  /** It is named, and nothing of it is open. */
  | 'NOTHING_OPEN'
  /** It is named, in another currency. */
  | 'OTHER_CURRENCY'
  /** It is named, but payer or payee are not its parties. */
  | 'OTHER_PARTIES'
  /** Nothing is named, and several invoices or sums are of the amount. */
  | 'SEVERAL_FIT'
  /** A name stands for several invoices. */
  | 'SEVERAL_NAMED'
  /** It is named with others, and the amount is not what they have open. */
  | 'SUM_DIFFERS';

/** A charge on a payment. */
export type PaymentCharge = {
  __typename?: 'PaymentCharge';
  /** How much. */
  amount?: Maybe<Money>;
  /** DEBIT: it was charged; CREDIT: it was paid back. */
  direction?: Maybe<Scalars['String']['output']>;
  /** Whether the payment's amount contains it already; null where the bank does not say. */
  isIncluded?: Maybe<Scalars['Boolean']['output']>;
  /** ISO 20022 external charge type, or the bank's own. */
  type?: Maybe<Scalars['String']['output']>;
};

/** A page of payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments of this page, each with its cursor. */
  edges: Array<PaymentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** Which way money moved on an account. */
export type PaymentDirection =
  /** Into the account. */
  | 'CREDIT'
  /** Out of the account. */
  | 'DEBIT';

/** Conditions on the direction of a payment. */
export type PaymentDirectionFilter = {
  /** This direction. */
  eq?: InputMaybe<PaymentDirection>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<PaymentDirection>>;
  /** The other direction, or none. */
  ne?: InputMaybe<PaymentDirection>;
};

/** A payment in a page. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: Payment;
};

/** Which currencies an exchange rate is of. */
export type PaymentExchange = {
  __typename?: 'PaymentExchange';
  /** The foreign exchange contract. */
  contractId?: Maybe<Scalars['String']['output']>;
  /** What was exchanged. */
  sourceCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What it became. */
  targetCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Of which one unit is rated. */
  unitCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
};

/** Conditions on a payment; all that are given hold together. */
export type PaymentFilter = {
  /** The account on which it was reported. */
  account?: InputMaybe<AccountFilter>;
  /** The servicing bank's reference of the transaction. */
  accountServicerReference?: InputMaybe<StringFilter>;
  /** At least one allocation fulfils all of these. */
  allocations?: InputMaybe<PaymentAllocationFilter>;
  /** What was moved. */
  amount?: InputMaybe<MoneyFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentFilter>>;
  /** ISO 20022 domain, family and sub-family, else the bank's own code. */
  bankTransactionCode?: InputMaybe<StringFilter>;
  /** The day of booking. */
  bookingDate?: InputMaybe<DateFilter>;
  /** Who was paid. */
  creditor?: InputMaybe<PaymentPartyFilter>;
  /** Who paid. */
  debtor?: InputMaybe<PaymentPartyFilter>;
  /** Into the account or out of it. */
  direction?: InputMaybe<PaymentDirectionFilter>;
  /** The reference that the debtor gave it. */
  endToEndId?: InputMaybe<StringFilter>;
  /** The bank's number of the entry. */
  entryReference?: InputMaybe<StringFilter>;
  /** The payment itself. */
  id?: InputMaybe<IdFilter>;
  /** It takes back an earlier entry. */
  isReversal?: InputMaybe<BooleanFilter>;
  /** This does not hold. */
  not?: InputMaybe<PaymentFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<PaymentFilter>>;
  /** The free text of the remittance. */
  remittanceInformation?: InputMaybe<StringFilter>;
  /** How final it is. */
  state?: InputMaybe<PaymentStateFilter>;
  /** The structured references of the remittance. */
  structuredReferences?: InputMaybe<StringListFilter>;
  /** The unique reference of the transfer. */
  uetr?: InputMaybe<StringFilter>;
  /** The value date. */
  valueDate?: InputMaybe<DateFilter>;
};

/** A payment as its debtor ordered it. It announces: what settles invoices are booked payments alone. */
export type PaymentInstruction = Node & {
  __typename?: 'PaymentInstruction';
  /** What is to be moved; where only its value in another currency was ordered, that value. */
  amount: Money;
  /** The batch in which it was ordered. */
  batch?: Maybe<PaymentBatch>;
  /** The debtor's id of the batch. */
  batchId?: Maybe<Scalars['String']['output']>;
  /** The place of the batch in the message, from 0. */
  batchIndex: Scalars['Int']['output'];
  /** When the message was made; null where it is written without a time zone. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as written. */
  createdAtText?: Maybe<Scalars['String']['output']>;
  /** The numbers of the account to pay to. */
  creditorAccount: Array<Identifier>;
  /** The bank of the account to pay to: its BIC (ISO 9362). */
  creditorBic?: Maybe<Scalars['String']['output']>;
  /** The creditor's numbers, as the debtor names them. */
  creditorIdentifiers: Array<Identifier>;
  /** Who is to be paid, as the debtor names it. */
  creditorName?: Maybe<Scalars['String']['output']>;
  /** Who is to pay. */
  debtor?: Maybe<PaymentParty>;
  /** The numbers of the account to pay from. */
  debtorAccount: Array<Identifier>;
  /** The bank of the account to pay from: its BIC (ISO 9362). */
  debtorBic?: Maybe<Scalars['String']['output']>;
  /** The reference that the debtor gave it for the creditor to see. */
  endToEndId?: Maybe<Scalars['String']['output']>;
  /** The booked payments that execute it, as far as you see them: the same UETR, else the same end-to-end id, amount and account near the requested day. */
  executions: Array<Payment>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The debtor's reference for the bank. */
  instructionId?: Maybe<Scalars['String']['output']>;
  /** The id of the message that ordered it. */
  messageId: Scalars['String']['output'];
  /** The message's full name with its version, such as pain.001.001.09; null where the file does not say. */
  messageName?: Maybe<Scalars['String']['output']>;
  /** ISO 20022 external purpose code, or the debtor's own. */
  purposeCode?: Maybe<Scalars['String']['output']>;
  /** The free text of the remittance. */
  remittanceInformation?: Maybe<Scalars['String']['output']>;
  /** The documents that the remittance names. */
  remittedDocuments: Array<RemittedDocument>;
  /** The document numbers that the remittance names. */
  remittedNumbers: Array<Scalars['String']['output']>;
  /** The day on which it is to be done. */
  requestedExecutionDate?: Maybe<Scalars['Date']['output']>;
  /** What the latest report of the bank says of it, or of what it is part of: ACTC, ACCP, ACSP, ACSC, ACWC, PDNG, RJCT ... (ISO 20022 external code); null where none does. */
  status?: Maybe<Scalars['String']['output']>;
  /** When; null where it is written without a time zone. */
  statusAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of what that was said: TRANSACTION, BATCH or MESSAGE. */
  statusLevel?: Maybe<Scalars['String']['output']>;
  /** Why. */
  statusReasons: Array<PaymentStatusReason>;
  /** The structured references of the remittance. */
  structuredReferences: Array<Scalars['String']['output']>;
  /** Its place in the batch, from 0. */
  transactionIndex: Scalars['Int']['output'];
  /** The currency to move it in, where the amount states its value in another. */
  transferCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The unique reference of the transfer itself. */
  uetr?: Maybe<Scalars['String']['output']>;
  /** Who stands behind the creditor. */
  ultimateCreditorName?: Maybe<Scalars['String']['output']>;
  /** Who stands behind the debtor. */
  ultimateDebtorName?: Maybe<Scalars['String']['output']>;
};


/** A payment as its debtor ordered it. It announces: what settles invoices are booked payments alone. */
export type PaymentInstructionExecutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of instructions. */
export type PaymentInstructionConnection = {
  __typename?: 'PaymentInstructionConnection';
  /** The instructions of this page, each with its cursor. */
  edges: Array<PaymentInstructionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An instruction in a page. */
export type PaymentInstructionEdge = {
  __typename?: 'PaymentInstructionEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The instruction. */
  node: PaymentInstruction;
};

/** Conditions on an ordered payment; all that are given hold together. */
export type PaymentInstructionFilter = {
  /** What is to be moved. */
  amount?: InputMaybe<MoneyFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentInstructionFilter>>;
  /** The debtor's id of the batch. */
  batchId?: InputMaybe<StringFilter>;
  /** Who is to be paid. */
  creditorName?: InputMaybe<StringFilter>;
  /** The end-to-end id. */
  endToEndId?: InputMaybe<StringFilter>;
  /** The instruction itself. */
  id?: InputMaybe<IdFilter>;
  /** The debtor's reference for the bank. */
  instructionId?: InputMaybe<StringFilter>;
  /** The id of the message that ordered it. */
  messageId?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PaymentInstructionFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<PaymentInstructionFilter>>;
  /** The day on which it is to be done. */
  requestedExecutionDate?: InputMaybe<DateFilter>;
  /** What the bank says of it. */
  status?: InputMaybe<StringFilter>;
  /** The unique reference of the transfer. */
  uetr?: InputMaybe<StringFilter>;
};

/** One step of an order of instructions. */
export type PaymentInstructionOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: PaymentInstructionOrderField;
};

/** What instructions can be ordered by. */
export type PaymentInstructionOrderField =
  /** The amount's number, whatever its currency. */
  | 'AMOUNT'
  /** The day on which it is to be done. */
  | 'REQUESTED_EXECUTION_DATE';

/** A way to pay that a document offers. */
export type PaymentMeans = {
  __typename?: 'PaymentMeans';
  /** The account to pay to: an IBAN or another number. */
  accountId?: Maybe<Scalars['String']['output']>;
  /** The name that the account is kept in. */
  accountName?: Maybe<Scalars['String']['output']>;
  /** The payee's bank: its BIC. */
  branchId?: Maybe<Scalars['String']['output']>;
  /** UNCL 4461's code, as written: 30 is a credit transfer, 58 one in SEPA. */
  code?: Maybe<Scalars['String']['output']>;
  /** The day by which to pay so. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** The mandate of a direct debit. */
  mandateId?: Maybe<Scalars['String']['output']>;
  /** The same in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** The references to quote. */
  paymentIds: Array<Scalars['String']['output']>;
};

/** One step of an order of payments. */
export type PaymentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: PaymentOrderField;
};

/** What payments can be ordered by. */
export type PaymentOrderField =
  /** The amount's number, whatever its currency. */
  | 'AMOUNT'
  /** The day of booking. */
  | 'BOOKING_DATE'
  /** The value date. */
  | 'VALUE_DATE';

/** A party of a payment. */
export type PaymentParty = {
  __typename?: 'PaymentParty';
  /** The enterprise, where it is known and yours to see. */
  enterprise?: Maybe<Enterprise>;
  /** The name that the bank reports. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a party of a payment. */
export type PaymentPartyFilter = {
  /** The enterprise. */
  enterprise?: InputMaybe<EnterpriseFilter>;
  /** The name that the bank reports. */
  name?: InputMaybe<StringFilter>;
};

/** Why a payment came back. */
export type PaymentReturnReason = {
  __typename?: 'PaymentReturnReason';
  /** ISO 20022 external return reason code (AC04, AM04 ...), or the bank's own. */
  code?: Maybe<Scalars['String']['output']>;
  /** The bank's words. */
  information: Array<Scalars['String']['output']>;
};

/** How final a reported payment is. */
export type PaymentState =
  /** Booked; it settles invoices. */
  | 'BOOKED'
  /** Told for information only. */
  | 'INFORMATION'
  /** Expected, not booked yet. */
  | 'PENDING';

/** Conditions on how final a payment is. */
export type PaymentStateFilter = {
  /** This state. */
  eq?: InputMaybe<PaymentState>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<PaymentState>>;
  /** Another state, or none. */
  ne?: InputMaybe<PaymentState>;
};

/** Why a bank gives a status. */
export type PaymentStatusReason = {
  __typename?: 'PaymentStatusReason';
  /** ISO 20022 external reason code (AC04, AM04 ...), or the bank's own. */
  code?: Maybe<Scalars['String']['output']>;
  /** The bank's words. */
  information: Array<Scalars['String']['output']>;
};

/** What a bank said of an order, a batch of it or one payment, as it said it. */
export type PaymentStatusReport = Node & {
  __typename?: 'PaymentStatusReport';
  /** When it was made; null where it is written without a time zone. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as written. */
  createdAtText?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Of what it speaks: MESSAGE, BATCH or TRANSACTION. */
  level: Scalars['String']['output'];
  /** The bank's id of the message. */
  messageId: Scalars['String']['output'];
  /** The message's full name with its version, such as pain.002.001.10; null where the file does not say. */
  messageName?: Maybe<Scalars['String']['output']>;
  /** The id of the batch. */
  originalBatchId?: Maybe<Scalars['String']['output']>;
  /** The end-to-end id. */
  originalEndToEndId?: Maybe<Scalars['String']['output']>;
  /** The debtor's reference for the bank. */
  originalInstructionId?: Maybe<Scalars['String']['output']>;
  /** The id of the message that ordered. */
  originalMessageId?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  originalMessageName?: Maybe<Scalars['String']['output']>;
  /** The unique reference of the transfer. */
  originalUetr?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reasons: Array<PaymentStatusReason>;
  /** ACTC, ACCP, ACSP, ACSC, ACWC, PDNG, RJCT, PART ... (ISO 20022 external code), as written. */
  status?: Maybe<Scalars['String']['output']>;
};

/** A page of status reports. */
export type PaymentStatusReportConnection = {
  __typename?: 'PaymentStatusReportConnection';
  /** The status reports of this page, each with its cursor. */
  edges: Array<PaymentStatusReportEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A status report in a page. */
export type PaymentStatusReportEdge = {
  __typename?: 'PaymentStatusReportEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The status report. */
  node: PaymentStatusReport;
};

/** Conditions on a status report; all that are given hold together. */
export type PaymentStatusReportFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentStatusReportFilter>>;
  /** The report itself. */
  id?: InputMaybe<IdFilter>;
  /** MESSAGE, BATCH or TRANSACTION. */
  level?: InputMaybe<StringFilter>;
  /** The bank's id of the message. */
  messageId?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PaymentStatusReportFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<PaymentStatusReportFilter>>;
  /** The id of the message that ordered. */
  originalMessageId?: InputMaybe<StringFilter>;
  /** What it says. */
  status?: InputMaybe<StringFilter>;
};

/** One step of an order of status reports. */
export type PaymentStatusReportOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: PaymentStatusReportOrderField;
};

/** What status reports can be ordered by. */
export type PaymentStatusReportOrderField =
  /** When it was made. */
  | 'CREATED_AT';

/** A postal address as written. */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** The city. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country. */
  country?: Maybe<Scalars['String']['output']>;
  /** Street, number, postbox, department ... in this order. */
  lines: Array<Scalars['String']['output']>;
  /** The postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The part of the country. */
  region?: Maybe<Scalars['String']['output']>;
};

/** Why a record could not be taken. */
export type QuarantineReason = {
  __typename?: 'QuarantineReason';
  /** A stable code; docs/errors.md explains each. */
  code?: Maybe<Scalars['String']['output']>;
  /** Where, what was expected, what came, and the remedy. */
  message?: Maybe<Scalars['String']['output']>;
};

/** A record that could not be taken, kept with its reason until somebody replays or discards it. */
export type QuarantinedRecord = Node & {
  __typename?: 'QuarantinedRecord';
  /** The name of the connection that brought it. */
  connection?: Maybe<Scalars['String']['output']>;
  /** What the source calls it. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The beginning of the record as received, at most 500 characters. */
  payloadExcerpt?: Maybe<Scalars['String']['output']>;
  /** Where it stood in its source, such as `inbox/a.xml line 12`. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it could not be taken. */
  reason: QuarantineReason;
  /** When the hub took it in. */
  receivedAt: Scalars['DateTime']['output'];
  /** The stream of the connector that it came in. */
  stream: Scalars['String']['output'];
};

/** A page of quarantined records. */
export type QuarantinedRecordConnection = {
  __typename?: 'QuarantinedRecordConnection';
  /** The quarantined records of this page, each with its cursor. */
  edges: Array<QuarantinedRecordEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A quarantined record in a page. */
export type QuarantinedRecordEdge = {
  __typename?: 'QuarantinedRecordEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: QuarantinedRecord;
};

/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type Query = {
  __typename?: 'Query';
  /** One statement; null where it is absent or not yours to see. */
  accountStatement?: Maybe<AccountStatement>;
  /** The statements of accounts that you see, latest first unless ordered otherwise. */
  accountStatements: AccountStatementConnection;
  /** The answers to invoices that you see, latest issue first unless ordered otherwise. */
  applicationResponses: ApplicationResponseConnection;
  /** The credit notes that you see, latest issue first, also such as name no invoice. */
  creditNotes: CreditNoteConnection;
  /** The despatch advices that you see, latest issue first unless ordered otherwise. */
  despatches: DespatchConnection;
  /** One enterprise, by any of its identifiers or by its id; null where it is absent or not yours to see. */
  enterprise?: Maybe<Enterprise>;
  /** The enterprises that you see, by name unless ordered otherwise. */
  enterprises: EnterpriseConnection;
  /** What stands to be decided about who is who, latest first. For the operators alone: others see none. */
  identityReviews: IdentityReviewConnection;
  /** One invoice; null where it is absent or not yours to see. */
  invoice?: Maybe<Invoice>;
  /** Counts and sums of the invoices that you see. Rows are always split by currency: sums of different currencies are never added. */
  invoiceStatistics: InvoiceStatistics;
  /** The invoices that you see, latest issue first unless ordered otherwise. */
  invoices: InvoiceConnection;
  /** Any one thing by its id; null where it is absent or not yours to see. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order of the ids, null for each that is absent or not yours to see. */
  nodes: Array<Maybe<Node>>;
  /** One order; null where it is absent or not yours to see. */
  order?: Maybe<Order>;
  /** The cancellations of orders that you see, latest issue first unless ordered otherwise. */
  orderCancellations: OrderCancellationConnection;
  /** The changes of orders that you see, latest issue first unless ordered otherwise. */
  orderChanges: OrderChangeConnection;
  /** The answers to orders that you see, latest issue first unless ordered otherwise. */
  orderResponses: OrderResponseConnection;
  /** The orders that you see, latest issue first unless ordered otherwise. */
  orders: OrderConnection;
  /** One payment; null where it is absent or not yours to see. */
  payment?: Maybe<Payment>;
  /** The batches of ordered payments that you see. */
  paymentBatches: PaymentBatchConnection;
  /** One ordered payment; null where it is absent or not yours to see. */
  paymentInstruction?: Maybe<PaymentInstruction>;
  /** The ordered payments that you see, latest day first unless ordered otherwise. */
  paymentInstructions: PaymentInstructionConnection;
  /** What banks said of orders that you see, latest first unless ordered otherwise. */
  paymentStatusReports: PaymentStatusReportConnection;
  /** The payments that you see, latest booking first unless ordered otherwise. */
  payments: PaymentConnection;
  /** The records of your connections that could not be taken, latest first. */
  quarantinedRecords: QuarantinedRecordConnection;
  /** The goods receipts that you see, latest issue first unless ordered otherwise. */
  receipts: ReceiptConnection;
  /** The reminders that you see, latest issue first unless ordered otherwise. */
  reminders: ReminderConnection;
  /** The remittance advices that you see, latest issue first unless ordered otherwise. */
  remittanceAdvices: RemittanceAdviceConnection;
  /** One shipment; null where it is absent or not yours to see. */
  shipment?: Maybe<Shipment>;
  /** The shipments that you see, by reference unless ordered otherwise. */
  shipments: ShipmentConnection;
  /** The connections that are yours, by name. */
  sourceConnections: Array<SourceConnection>;
  /** The statements of account that you see, latest issue first unless ordered otherwise. */
  statementsOfAccount: StatementOfAccountConnection;
  /** One tracking event; null where it is absent or not yours to see. */
  trackingEvent?: Maybe<TrackingEvent>;
  /** The tracking events that you see, latest first unless ordered otherwise. */
  trackingEvents: TrackingEventConnection;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryAccountStatementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryAccountStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountStatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountStatementOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryApplicationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryDespatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryEnterpriseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  identifier?: InputMaybe<IdentifierInput>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EnterpriseOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryIdentityReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<IdentityReviewKind>;
  status?: InputMaybe<IdentityReviewStatus>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryInvoiceStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<InvoiceDimension>;
  inCurrency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryOrderCancellationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryOrderChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryOrderResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryPaymentBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentBatchOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryPaymentInstructionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryPaymentInstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentInstructionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentInstructionOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryPaymentStatusReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentStatusReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentStatusReportOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryQuarantinedRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  connection?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryRemittanceAdvicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ShipmentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QuerySourceConnectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryStatementsOfAccountArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TradeDocumentOrder>>;
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryTrackingEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read from the hub. Each reader sees what is theirs or was granted to them; the rest does not exist for them. */
export type QueryTrackingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrackingEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrackingEventOrder>>;
};

/** A receipt advice: what a buyer took in of a delivery. */
export type Receipt = Node & {
  __typename?: 'Receipt';
  /** Who took in. */
  buyer?: Maybe<Enterprise>;
  /** Who carries the goods. */
  carrier?: Maybe<Enterprise>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** Its lines, in the document's order. */
  lines: DeliveryLineConnection;
  /** The numbers of the logistic units (SSCC) in it. */
  logisticUnits: Array<Scalars['String']['output']>;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** The orders that it delivers on. */
  orders: Array<Order>;
  /** The day on which the goods came. */
  receivedDate?: Maybe<Scalars['Date']['output']>;
  /** Who delivered. */
  seller?: Maybe<Enterprise>;
  /** The carrier's or the sender's reference of the shipment. */
  shipmentReference?: Maybe<Scalars['String']['output']>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** What kind of document it is in UNTDID 1001's code or the like, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A receipt advice: what a buyer took in of a delivery. */
export type ReceiptDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A receipt advice: what a buyer took in of a delivery. */
export type ReceiptLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A receipt advice: what a buyer took in of a delivery. */
export type ReceiptObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A receipt advice: what a buyer took in of a delivery. */
export type ReceiptOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A receipt advice: what a buyer took in of a delivery. */
export type ReceiptStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Received goods that an invoice line stands on; every received unit stands under one invoice line at most. */
export type ReceiptAllocation = Node & {
  __typename?: 'ReceiptAllocation';
  /** How sure that is: 0 to 1. */
  confidence: Scalars['Decimal']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** The line of the invoice. */
  invoiceLine?: Maybe<InvoiceLine>;
  /** How it was found. */
  method: ReceiptAllocationMethod;
  /** How much, in `unitCode`. */
  quantity: Scalars['Decimal']['output'];
  /** The receipt. */
  receipt?: Maybe<Receipt>;
  /** The line of the receipt. */
  receiptLine?: Maybe<DeliveryLine>;
  /** How much in the receipt line's own unit. */
  receiptQuantity: Scalars['Decimal']['output'];
  /** The invoice line's unit, UN/ECE Recommendation 20, as written. */
  unitCode?: Maybe<Scalars['String']['output']>;
};

/** A page of receipt allocations. */
export type ReceiptAllocationConnection = {
  __typename?: 'ReceiptAllocationConnection';
  /** The receipt allocations of this page, each with its cursor. */
  edges: Array<ReceiptAllocationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A receipt allocation in a page. */
export type ReceiptAllocationEdge = {
  __typename?: 'ReceiptAllocationEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Receipt allocation. */
  node: ReceiptAllocation;
};

/** How received goods were found to be those of an invoice line. */
export type ReceiptAllocationMethod =
  /** Both are of one order line, and the invoice names the receipt, or both name one despatch. */
  | 'DOCUMENT_REFERENCE'
  /** The invoice line names the receipt line, or both name one despatch line. */
  | 'EXPLICIT_REFERENCE'
  /** Both are of one order line: what came first is invoiced first. */
  | 'ORDER_LINE_FIFO';

/** A page of goods receipts. */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  /** The goods receipts of this page, each with its cursor. */
  edges: Array<ReceiptEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A goods receipt in a page. */
export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Goods receipt. */
  node: Receipt;
};

/** Which payment does not pay which invoice. */
export type RejectAllocationInput = {
  /** The invoice's id. */
  invoice: Scalars['ID']['input'];
  /** The payment's id. */
  payment: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. Whoever sees both the payment and the invoice reads it. */
  reason: Scalars['String']['input'];
};

/** What came of a rejection. */
export type RejectAllocationResult = AllocationRefused | AllocationRejected;

/** A seller's reminder of what is due. */
export type Reminder = Node & {
  __typename?: 'Reminder';
  /** Allowances and charges of the whole document. */
  allowanceCharges: Array<AllowanceCharge>;
  /** The sum of the allowances on all of it, as stated. */
  allowanceTotal?: Maybe<Money>;
  /** What is left. */
  balanceAmount?: Maybe<Money>;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** The sum of the charges on all of it, as stated. */
  chargeTotal?: Maybe<Money>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The sum of what its lines take off. */
  creditTotal?: Maybe<Money>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The sum of what its lines add. */
  debitTotal?: Maybe<Money>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** The day by which it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices that it names. */
  invoices: Array<Invoice>;
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** The sum of its lines' net amounts, as stated. */
  lineTotal?: Maybe<Money>;
  /** Its lines, in the document's order. */
  lines: AccountLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** What is asked for in all. */
  payableAmount?: Maybe<Money>;
  /** The accounts to pay to, as the document names them: IBANs, or other numbers. */
  payeeAccounts: Array<Scalars['String']['output']>;
  /** The references that payers are asked to quote. */
  paymentReferences: Array<Scalars['String']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** What was paid in advance, as the document says. */
  prepaidAmount?: Maybe<Money>;
  /** What is added to round what is to be paid; negative where it rounds down. */
  roundingAmount?: Maybe<Money>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The sum without tax. */
  taxExclusiveAmount?: Maybe<Money>;
  /** The sum with tax. */
  taxInclusiveAmount?: Maybe<Money>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code or the like, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A seller's reminder of what is due. */
export type ReminderDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's reminder of what is due. */
export type ReminderInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's reminder of what is due. */
export type ReminderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's reminder of what is due. */
export type ReminderObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's reminder of what is due. */
export type ReminderStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reminders. */
export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  /** The reminders of this page, each with its cursor. */
  edges: Array<ReminderEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A reminder in a page. */
export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Reminder. */
  node: Reminder;
};

/** A buyer's announcement of what it pays for which invoices. It announces and never allocates. */
export type RemittanceAdvice = Node & {
  __typename?: 'RemittanceAdvice';
  /** What is left. */
  balanceAmount?: Maybe<Money>;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The sum of what its lines take off. */
  creditTotal?: Maybe<Money>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The sum of what its lines add. */
  debitTotal?: Maybe<Money>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices that it names. */
  invoices: Array<Invoice>;
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** Its lines, in the document's order. */
  lines: AccountLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** What is paid in all. */
  payableAmount?: Maybe<Money>;
  /** Who is to be paid when it is not the seller. */
  payee?: Maybe<Enterprise>;
  /** The accounts to pay to, as the document names them: IBANs, or other numbers. */
  payeeAccounts: Array<Scalars['String']['output']>;
  /** References that the payment quotes. */
  paymentReferences: Array<Scalars['String']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code or the like, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A buyer's announcement of what it pays for which invoices. It announces and never allocates. */
export type RemittanceAdviceDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's announcement of what it pays for which invoices. It announces and never allocates. */
export type RemittanceAdviceInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's announcement of what it pays for which invoices. It announces and never allocates. */
export type RemittanceAdviceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's announcement of what it pays for which invoices. It announces and never allocates. */
export type RemittanceAdviceObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's announcement of what it pays for which invoices. It announces and never allocates. */
export type RemittanceAdviceStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of remittance advices. */
export type RemittanceAdviceConnection = {
  __typename?: 'RemittanceAdviceConnection';
  /** The remittance advices of this page, each with its cursor. */
  edges: Array<RemittanceAdviceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A remittance advice in a page. */
export type RemittanceAdviceEdge = {
  __typename?: 'RemittanceAdviceEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Remittance advice. */
  node: RemittanceAdvice;
};

/** A document that a remittance names. */
export type RemittedDocument = {
  __typename?: 'RemittedDocument';
  /** How much of it is paid, where that is stated for it alone. */
  amount?: Maybe<Money>;
  /** What was taken off it by a credit note, where that is stated for it alone. */
  creditNoteAmount?: Maybe<Money>;
  /** What was taken off it as a discount, where that is stated for it alone. */
  discountAmount?: Maybe<Money>;
  /** How much of it was due, where that is stated for it alone. */
  dueAmount?: Maybe<Money>;
  /** Its date, as the payer writes it. */
  issueDateText?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** What it is in ISO 20022's external code (CINV, CREN ...), or as written. */
  type?: Maybe<Scalars['String']['output']>;
};

/** Of which payment and invoice a decision is taken back. */
export type RemoveAllocationInput = {
  /** The invoice's id. */
  invoice: Scalars['ID']['input'];
  /** The payment's id. */
  payment: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** What came of taking a decision back. */
export type RemoveAllocationResult = AllocationRefused | AllocationRemoved;

/** A group of what sensors reported, of one time or one device. */
export type SensorElement = {
  __typename?: 'SensorElement';
  /** When and with what it was measured; null where each report says so itself. */
  metadata?: Maybe<SensorMetadata>;
  /** What was measured. */
  reports: Array<SensorReport>;
};

/** When and with what a group of reports was made. */
export type SensorMetadata = {
  __typename?: 'SensorMetadata';
  /** The rules that the readings were worked up by: an address. */
  bizRules?: Maybe<Scalars['String']['output']>;
  /** How the readings were worked up: an address. */
  dataProcessingMethod?: Maybe<Scalars['String']['output']>;
  /** The device, as a URI. */
  deviceId?: Maybe<Scalars['String']['output']>;
  /** What the device is: an address. */
  deviceMetadata?: Maybe<Scalars['String']['output']>;
  /** Until when it was measured. */
  endTime?: Maybe<Scalars['DateTime']['output']>;
  /** Where the readings themselves are: an address. */
  rawData?: Maybe<Scalars['String']['output']>;
  /** Since when it was measured. */
  startTime?: Maybe<Scalars['DateTime']['output']>;
  /** When everything was measured. */
  time?: Maybe<Scalars['DateTime']['output']>;
};

/** One thing that a sensor reported; numbers are exact, as the source wrote them. */
export type SensorReport = {
  __typename?: 'SensorReport';
  /** The rules that the readings were worked up by: an address. */
  bizRules?: Maybe<Scalars['String']['output']>;
  /** A reading that is yes or no. */
  booleanValue?: Maybe<Scalars['Boolean']['output']>;
  /** Which one was looked for, as a URI. */
  chemicalSubstance?: Maybe<Scalars['String']['output']>;
  /** Which part of a measurement with several, such as an axis: x, latitude. */
  component?: Maybe<Scalars['String']['output']>;
  /** What coordinates refer to, as a URI. */
  coordinateReferenceSystem?: Maybe<Scalars['String']['output']>;
  /** How the readings were worked up: an address. */
  dataProcessingMethod?: Maybe<Scalars['String']['output']>;
  /** The device, as a URI. */
  deviceId?: Maybe<Scalars['String']['output']>;
  /** What the device is: an address. */
  deviceMetadata?: Maybe<Scalars['String']['output']>;
  /** What is wrong with the device or the readings: ALARM_CONDITION, ERROR_CONDITION. */
  exception?: Maybe<Scalars['String']['output']>;
  /** A reading in hexadecimal digits. */
  hexBinaryValue?: Maybe<Scalars['String']['output']>;
  /** The highest reading. */
  maxValue?: Maybe<Scalars['Decimal']['output']>;
  /** The mean of the readings. */
  meanValue?: Maybe<Scalars['Decimal']['output']>;
  /** Which one was looked for, as a URI. */
  microorganism?: Maybe<Scalars['String']['output']>;
  /** The lowest reading. */
  minValue?: Maybe<Scalars['Decimal']['output']>;
  /** Which percentile `percentileValue` is, 0 to 100. */
  percentileRank?: Maybe<Scalars['Decimal']['output']>;
  /** The reading at that percentile. */
  percentileValue?: Maybe<Scalars['Decimal']['output']>;
  /** Where the readings themselves are: an address. */
  rawData?: Maybe<Scalars['String']['output']>;
  /** The standard deviation of the readings. */
  standardDeviation?: Maybe<Scalars['Decimal']['output']>;
  /** A reading that is a text. */
  stringValue?: Maybe<Scalars['String']['output']>;
  /** When it was measured. */
  time?: Maybe<Scalars['DateTime']['output']>;
  /** What was measured, in the short word of GS1's web vocabulary where it has one: Temperature. */
  type?: Maybe<Scalars['String']['output']>;
  /** The unit, UN/ECE Recommendation 20. */
  unitCode?: Maybe<Scalars['String']['output']>;
  /** A reading that is a URI. */
  uriValue?: Maybe<Scalars['String']['output']>;
  /** How much, in `unitCode`. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** Goods on their way from a despatch to their receipt. */
export type Shipment = Node & {
  __typename?: 'Shipment';
  /** Who carries it. */
  carrier?: Maybe<Enterprise>;
  /** The despatch advice that announced it. */
  despatch?: Maybe<Despatch>;
  /** What was observed of it on the way, earliest first. */
  events: TrackingEventConnection;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The carrier's or the sender's reference of it. */
  reference?: Maybe<Scalars['String']['output']>;
  /** How far it is, by its tracking events and receipts. */
  status?: Maybe<ShipmentStatus>;
};


/** Goods on their way from a despatch to their receipt. */
export type ShipmentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of shipments. */
export type ShipmentConnection = {
  __typename?: 'ShipmentConnection';
  /** The shipments of this page, each with its cursor. */
  edges: Array<ShipmentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A shipment in a page. */
export type ShipmentEdge = {
  __typename?: 'ShipmentEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The shipment. */
  node: Shipment;
};

/** Conditions on a shipment; all that are given hold together. */
export type ShipmentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ShipmentFilter>>;
  /** Who carries it. */
  carrier?: InputMaybe<EnterpriseFilter>;
  /** The shipment itself. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ShipmentFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<ShipmentFilter>>;
  /** Its reference. */
  reference?: InputMaybe<StringFilter>;
  /** How far it is. */
  status?: InputMaybe<ShipmentStatusFilter>;
};

/** One step of an order of shipments. */
export type ShipmentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: ShipmentOrderField;
};

/** What shipments can be ordered by. */
export type ShipmentOrderField =
  /** The reference. */
  | 'REFERENCE'
  /** The status, in alphabetical order. */
  | 'STATUS';

/** How far a shipment is. */
export type ShipmentStatus =
  /** Taken in. */
  | 'DELIVERED'
  /** Left, not yet taken in. */
  | 'IN_TRANSIT'
  /** Announced, not yet seen to leave. */
  | 'PLANNED';

/** Conditions on how far a shipment is. */
export type ShipmentStatusFilter = {
  /** This status. */
  eq?: InputMaybe<ShipmentStatus>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<ShipmentStatus>>;
  /** True: the status is unknown. False: it is known. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another status, or none. */
  ne?: InputMaybe<ShipmentStatus>;
};

/** A source from which the hub pulls, as hub.yaml names it. */
export type SourceConnection = Node & {
  __typename?: 'SourceConnection';
  /** The connector that reads it, such as ubl or iso20022. */
  connector: Scalars['String']['output'];
  /** Whether it could be reached. */
  health?: Maybe<SourceHealth>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which of the flows it brings. */
  kind?: Maybe<SourceKind>;
  /** Its latest run. */
  lastRun?: Maybe<IngestRun>;
  /** The name given in hub.yaml. */
  name: Scalars['String']['output'];
  /** Whose data it is. */
  owner?: Maybe<Enterprise>;
  /** When it runs by itself, as a cron expression; null: on demand only. */
  schedule?: Maybe<Scalars['String']['output']>;
  /** What it reads, and how far it has come. */
  streams: Array<SourceStream>;
};


/** A source from which the hub pulls, as hub.yaml names it. */
export type SourceConnectionStreamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The outcome of the latest look whether a source can be reached. */
export type SourceHealth = {
  __typename?: 'SourceHealth';
  /** When it was looked at. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** One sentence: what was found, or what is wrong and the remedy. */
  message?: Maybe<Scalars['String']['output']>;
  /** HEALTHY, UNREACHABLE, or another word of the hub's. */
  state?: Maybe<Scalars['String']['output']>;
};

/** Which of the flows a source brings. */
export type SourceKind =
  /** Trade documents. */
  | 'BUSINESS'
  /** Accounts and payments. */
  | 'CAPITAL'
  /** Facilities, drawdowns and repayments. */
  | 'FINANCING'
  /** Shipments and tracking events. */
  | 'LOGISTICS'
  /** Reference data, such as enterprises. */
  | 'REFERENCE';

/** A record as a source gave it, before anything was made of it. Seen by the owner of the connection alone. */
export type SourceRecord = Node & {
  __typename?: 'SourceRecord';
  /** The name of the connection that brought it. */
  connection?: Maybe<Scalars['String']['output']>;
  /** The connector that read it. */
  connector?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the record as received, in hexadecimal. */
  contentHash?: Maybe<Scalars['String']['output']>;
  /** What the source calls it. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When the hub took it in. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The stream of the connector that it came in. */
  stream: Scalars['String']['output'];
};

/** A page of source records. */
export type SourceRecordConnection = {
  __typename?: 'SourceRecordConnection';
  /** The source records of this page, each with its cursor. */
  edges: Array<SourceRecordEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A source record in a page. */
export type SourceRecordEdge = {
  __typename?: 'SourceRecordEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SourceRecord;
};

/** How far a stream of a connection was read. */
export type SourceStream = {
  __typename?: 'SourceStream';
  /** Where the next run goes on; readable for people, opaque to the hub. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** When it last moved on. */
  lastAdvancedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The stream's name, as its connector calls it. */
  name: Scalars['String']['output'];
};

/** What is parted from which enterprise. */
export type SplitEnterpriseInput = {
  /** The enterprise's id; of one that was merged, what it was is parted from what it was merged into. */
  enterprise: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; kept with the decision and in the audit trail. */
  reason: Scalars['String']['input'];
  /** What is parted from the rest, as SCHEME:COUNTRY:VALUE; needed where the enterprise was not merged into another. */
  references?: Array<Scalars['String']['input']>;
};

/** A number as a document writes it. */
export type StatedNumber = {
  __typename?: 'StatedNumber';
  /** What the document says of which list it is, as written: an ISO 6523 code, a register's name. */
  scheme?: Maybe<Scalars['String']['output']>;
  /** The number as text. */
  value: Scalars['String']['output'];
};

/** A price as a document writes it. */
export type StatedPrice = {
  __typename?: 'StatedPrice';
  /** What was taken off the gross price or added to it; `amount` has it already, and `baseAmount` is the gross price. */
  allowanceCharges: Array<AllowanceCharge>;
  /** How much. */
  amount: Money;
  /** For how many; null means for one. */
  baseQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** The unit of `baseQuantity`, UN/ECE Recommendation 20, as written. */
  baseUnitCode?: Maybe<Scalars['String']['output']>;
};

/** A document that another one names, as written there. */
export type StatedReference = {
  __typename?: 'StatedReference';
  /** Its day of issue, where it is stated. */
  issueDate?: Maybe<Scalars['Date']['output']>;
  /** The line of it that is named. */
  lineNumber?: Maybe<Scalars['String']['output']>;
  /** The number by which it is named. */
  number: Scalars['String']['output'];
  /** What kind of document is named. */
  type: StatedReferenceType;
};

/** What kind of document is named. */
export type StatedReferenceType =
  /** A contract. */
  | 'CONTRACT'
  /** A credit note. */
  | 'CREDIT_NOTE'
  /** A despatch advice. */
  | 'DESPATCH'
  /** An invoice. */
  | 'INVOICE'
  /** An order. */
  | 'ORDER'
  /** A change of an order. */
  | 'ORDER_CHANGE'
  /** An answer to an order. */
  | 'ORDER_RESPONSE'
  /** Something else. */
  | 'OTHER'
  /** A goods receipt. */
  | 'RECEIPT'
  /** A remittance advice. */
  | 'REMITTANCE_ADVICE';

/** A balance that a statement states. */
export type StatementBalance = {
  __typename?: 'StatementBalance';
  /** The amount; negative where it is a debit balance. */
  amount?: Maybe<Money>;
  /** The day that it is of. */
  date?: Maybe<Scalars['Date']['output']>;
  /** INTM and the like, where the bank says. */
  subType?: Maybe<Scalars['String']['output']>;
  /** The same as written, where the bank writes a time and not a day alone. */
  timeText?: Maybe<Scalars['String']['output']>;
  /** OPBD, CLBD, ITBD, PRCD, OPAV, CLAV ... (ISO 20022 external code), or the bank's own. */
  type?: Maybe<Scalars['String']['output']>;
};

/** Whether a statement's closing balance follows from its opening balance and its booked entries, in one currency. */
export type StatementCheck = {
  __typename?: 'StatementCheck';
  /** The sum of the booked entries, debits negative. */
  booked: Scalars['Decimal']['output'];
  /** The balance that it states to close with: CLBD. */
  closing: Scalars['Decimal']['output'];
  /** Opening and booked entries together. */
  computed: Scalars['Decimal']['output'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** Stated less computed; zero where all is well. */
  difference: Scalars['Decimal']['output'];
  /** The balance that it opens with: OPBD, else PRCD. */
  opening: Scalars['Decimal']['output'];
};

/** An entry of a statement, as the bank states it. */
export type StatementEntry = Node & {
  __typename?: 'StatementEntry';
  /** What it moved, without sign. */
  amount: Money;
  /** ISO 20022 domain, family and sub-family (PMNT-RCDT-ESCT), else the bank's own code. */
  bankTransactionCode?: Maybe<Scalars['String']['output']>;
  /** The day of booking. */
  bookingDate?: Maybe<Scalars['Date']['output']>;
  /** When it was booked, as written, where the bank writes a time and not a day alone. */
  bookingTimeText?: Maybe<Scalars['String']['output']>;
  /** Charges as stated here, within the amount or beside it. */
  charges: Array<PaymentCharge>;
  /** Where it contradicts itself, such as transactions that do not add up to it. Kept as found, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The value in another currency, as stated here. */
  counterValue?: Maybe<Money>;
  /** How many it states to have. */
  declaredCount?: Maybe<Scalars['Int']['output']>;
  /** Into the account or out of it. */
  direction: PaymentDirection;
  /** The end-to-end ids of all its transactions, in their order. */
  endToEndIds: Array<Scalars['String']['output']>;
  /** The currencies that the rate is of. */
  exchange?: Maybe<PaymentExchange>;
  /** The rate at which what was ordered became what was moved. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What the bank writes to the entry. */
  information?: Maybe<Scalars['String']['output']>;
  /** What was ordered, as stated here; the same amount again where nothing was exchanged. */
  instructedAmount?: Maybe<Money>;
  /** It takes back an earlier entry. */
  isReversal: Scalars['Boolean']['output'];
  /** The payments that it tells of: several of a batch; those of another report's entry where this one states their sum alone. */
  payments: PaymentConnection;
  /** Its place in the statement, from 0. */
  position: Scalars['Int']['output'];
  /** The bank's own code, where it stands beside ISO 20022's. */
  proprietaryCode?: Maybe<Scalars['String']['output']>;
  /** The bank's number of the entry. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The servicing bank's reference of the entry. */
  servicerReference?: Maybe<Scalars['String']['output']>;
  /** How final it is. */
  state: PaymentState;
  /** The structured references of all its transactions, in their order. */
  structuredReferences: Array<Scalars['String']['output']>;
  /** How many transactions it lists. */
  transactionCount?: Maybe<Scalars['Int']['output']>;
  /** The transactions that it lists, as the statement states them, in its order; none where there are more than 1,000, which stand among `payments` alone. */
  transactions: StatementTransactionConnection;
  /** The day from which interest counts. */
  valueDate?: Maybe<Scalars['Date']['output']>;
  /** From when interest counts, as written, where the bank writes a time and not a day alone. */
  valueTimeText?: Maybe<Scalars['String']['output']>;
};


/** An entry of a statement, as the bank states it. */
export type StatementEntryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entry of a statement, as the bank states it. */
export type StatementEntryTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entries. */
export type StatementEntryConnection = {
  __typename?: 'StatementEntryConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<StatementEntryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An entry in a page. */
export type StatementEntryEdge = {
  __typename?: 'StatementEntryEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: StatementEntry;
};

/** Conditions on an entry of a statement; all that are given hold together. */
export type StatementEntryFilter = {
  /** What it moved. */
  amount?: InputMaybe<MoneyFilter>;
  /** The day of booking. */
  bookingDate?: InputMaybe<DateFilter>;
  /** Into the account or out of it. */
  direction?: InputMaybe<PaymentDirectionFilter>;
  /** The bank's number of the entry. */
  reference?: InputMaybe<StringFilter>;
  /** The servicing bank's reference. */
  servicerReference?: InputMaybe<StringFilter>;
  /** How final it is. */
  state?: InputMaybe<PaymentStateFilter>;
  /** The value date. */
  valueDate?: InputMaybe<DateFilter>;
};

/** A seller's list of what it holds open against a buyer. */
export type StatementOfAccount = Node & {
  __typename?: 'StatementOfAccount';
  /** What is left. */
  balanceAmount?: Maybe<Money>;
  /** Who buys. */
  buyer?: Maybe<Enterprise>;
  /** Where the document contradicts itself, such as in its totals: kept and shown, never mended. */
  contradictions: Array<Scalars['String']['output']>;
  /** The sum of what its lines take off. */
  creditTotal?: Maybe<Money>;
  /** The currency of its amounts. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The sum of what its lines add. */
  debitTotal?: Maybe<Money>;
  /** What else it states, as written; null where nothing. */
  details?: Maybe<DocumentDetails>;
  /** Where sources contradict each other. */
  disagreements: Array<Disagreement>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The invoices that it names. */
  invoices: Array<Invoice>;
  /** The day of issue, as printed on it. */
  issueDate: Scalars['Date']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** Its lines, in the document's order. */
  lines: AccountLineConnection;
  /** The parties that it names, as it writes them. */
  namedParties: Array<NamedParty>;
  /** The number that its issuer gave it, as written. */
  number: Scalars['String']['output'];
  /** What the single sources say of it, of your own connections, latest first. */
  observations: Array<Observation>;
  /** The accounts to pay to, as the document names them: IBANs, or other numbers. */
  payeeAccounts: Array<Scalars['String']['output']>;
  /** The references that payers are asked to quote. */
  paymentReferences: Array<Scalars['String']['output']>;
  /** The last day that it is about. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day that it is about. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** Who sells. */
  seller?: Maybe<Enterprise>;
  /** The documents that it names, by the numbers it states, whether the hub holds them or not. */
  statedReferences: Array<StatedReference>;
  /** The total tax in it. */
  taxAmount?: Maybe<Money>;
  /** The currency in which the tax is accounted for, where the document states one. */
  taxCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Its totals of tax as it states them, with their parts by category and rate. */
  taxTotals: Array<TaxTotal>;
  /** What kind of document it is in UNTDID 1001's code or the like, as written. */
  typeCode?: Maybe<Scalars['String']['output']>;
};


/** A seller's list of what it holds open against a buyer. */
export type StatementOfAccountDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's list of what it holds open against a buyer. */
export type StatementOfAccountInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's list of what it holds open against a buyer. */
export type StatementOfAccountLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's list of what it holds open against a buyer. */
export type StatementOfAccountObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A seller's list of what it holds open against a buyer. */
export type StatementOfAccountStatedReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements of account. */
export type StatementOfAccountConnection = {
  __typename?: 'StatementOfAccountConnection';
  /** The statements of account of this page, each with its cursor. */
  edges: Array<StatementOfAccountEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A statement of account in a page. */
export type StatementOfAccountEdge = {
  __typename?: 'StatementOfAccountEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** Statement of account. */
  node: StatementOfAccount;
};

/** A party of a transaction as a statement names it. */
export type StatementParty = {
  __typename?: 'StatementParty';
  /** The numbers of its account: IBAN where it has one. */
  account: Array<Identifier>;
  /** Its bank's BIC (ISO 9362). */
  bic?: Maybe<Scalars['String']['output']>;
  /** Its numbers. */
  identifiers: Array<Identifier>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Who stands behind it. */
  ultimateName?: Maybe<Scalars['String']['output']>;
};

/** The sums of a statement's entries in one currency, whatever their state. */
export type StatementTotal = {
  __typename?: 'StatementTotal';
  /** How many entries. */
  count: Scalars['Int']['output'];
  /** The sum of the credits. */
  credit: Scalars['Decimal']['output'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The sum of the debits. */
  debit: Scalars['Decimal']['output'];
};

/** A transaction as an entry of a statement lists it. Yours to see with the statement. */
export type StatementTransaction = {
  __typename?: 'StatementTransaction';
  /** The amount that it states first, in its own currency. */
  amount?: Maybe<Money>;
  /** ISO 20022 domain, family and sub-family, else the bank's own code. */
  bankTransactionCode?: Maybe<Scalars['String']['output']>;
  /** Charges as stated here, within the amount or beside it. */
  charges: Array<PaymentCharge>;
  /** The value in another currency, as stated here. */
  counterValue?: Maybe<Money>;
  /** Who was paid. */
  creditor?: Maybe<StatementParty>;
  /** Who paid. */
  debtor?: Maybe<StatementParty>;
  /** Into the account or out of it, where it says so itself. */
  direction?: Maybe<PaymentDirection>;
  /** The reference that the debtor gave it for the creditor to see. */
  endToEndId?: Maybe<Scalars['String']['output']>;
  /** The currencies that the rate is of. */
  exchange?: Maybe<PaymentExchange>;
  /** The rate at which what was ordered became what was moved. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the bank adds. */
  information?: Maybe<Scalars['String']['output']>;
  /** What was ordered, as stated here; the same amount again where nothing was exchanged. */
  instructedAmount?: Maybe<Money>;
  /** The debtor's reference for the bank. */
  instructionId?: Maybe<Scalars['String']['output']>;
  /** The mandate of a direct debit. */
  mandateId?: Maybe<Scalars['String']['output']>;
  /** The bank's own code, where it stands beside ISO 20022's. */
  proprietaryCode?: Maybe<Scalars['String']['output']>;
  /** ISO 20022 external purpose code, or the debtor's own. */
  purposeCode?: Maybe<Scalars['String']['output']>;
  /** The free text of the remittance, line by line. */
  remittanceLines: Array<Scalars['String']['output']>;
  /** The documents that the remittance names. */
  remittedDocuments: Array<RemittedDocument>;
  /** Why it came back, where it is a return. */
  returnReason?: Maybe<PaymentReturnReason>;
  /** The servicing bank's reference of it. */
  servicerReference?: Maybe<Scalars['String']['output']>;
  /** The structured references of the remittance. */
  structuredReferences: Array<Scalars['String']['output']>;
  /** The reference that the banks gave it. */
  transactionId?: Maybe<Scalars['String']['output']>;
  /** The unique reference of the transfer itself. */
  uetr?: Maybe<Scalars['String']['output']>;
};

/** A page of transactions. */
export type StatementTransactionConnection = {
  __typename?: 'StatementTransactionConnection';
  /** The transactions of this page, each with its cursor. */
  edges: Array<StatementTransactionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A transaction in a page. */
export type StatementTransactionEdge = {
  __typename?: 'StatementTransactionEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The transaction. */
  node: StatementTransaction;
};

/** A page of texts. */
export type StringConnection = {
  __typename?: 'StringConnection';
  /** The texts of this page, each with its cursor. */
  edges: Array<StringEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A text in a page. */
export type StringEdge = {
  __typename?: 'StringEdge';
  /** Stands for this place in the list; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The text. */
  node: Scalars['String']['output'];
};

/**
 * Conditions on a text; all that are given hold together. An omitted or null member means no constraint, and a
 * null inside `eq`, `ne` or `in` is an error. A missing value fulfils nothing but `ne`, `isNull: true` and what `not` turns round.
 */
export type StringFilter = {
  /** Has this text somewhere in it, upper and lower case alike; `%` and `_` mean themselves. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this, upper and lower case distinguished. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** After this in the database's alphabetical order. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** After or equal to this. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these; of an empty list, nothing is. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: the value is missing. False: it is there. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this in the database's alphabetical order. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Before or equal to this. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Different from this, or missing. */
  ne?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of texts. */
export type StringListFilter = {
  /** This text is in the list. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts is in the list; of an empty list, nothing is. */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: the list is empty. False: it is not. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The tax of one category and rate. */
export type TaxSubtotal = {
  __typename?: 'TaxSubtotal';
  /** The category in UNCL 5305's code, as written: S, Z, E, AE ... */
  categoryCode?: Maybe<Scalars['String']['output']>;
  /** Why no tax is due, in words. */
  exemptionReason?: Maybe<Scalars['String']['output']>;
  /** Why no tax is due, as a code. */
  exemptionReasonCode?: Maybe<Scalars['String']['output']>;
  /** The rate in percent. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** The name of the tax, such as VAT. */
  scheme?: Maybe<Scalars['String']['output']>;
  /** How much tax that is. */
  taxAmount: Money;
  /** What is taxed. */
  taxableAmount?: Maybe<Money>;
};

/** A total of tax as a document states it, in its own currency. */
export type TaxTotal = {
  __typename?: 'TaxTotal';
  /** How much. */
  amount: Money;
  /** The buyer keeps it back and pays it to the tax office. */
  isWithheld: Scalars['Boolean']['output'];
  /** What it is made of, by category and rate. */
  subtotals: Array<TaxSubtotal>;
};

/** Something observed of goods, in the words of GS1 EPCIS 2.0. */
export type TrackingEvent = Node & {
  __typename?: 'TrackingEvent';
  /** What it says of the objects; null for transformations. */
  action?: Maybe<TrackingEventAction>;
  /** Where the goods are from then on, until another event says otherwise; null where it is not said. */
  bizLocation?: Maybe<Location>;
  /** The step of the business, in the CBV's short word where it has one: shipping, receiving, storing. */
  bizStep?: Maybe<Scalars['String']['output']>;
  /** Addresses of certificates about the goods or those who handle them. */
  certificationInfo: Array<Scalars['String']['output']>;
  /** The objects put in or taken out, as URIs. */
  childEpcs: StringConnection;
  /** Where the goods go to: parties and places. */
  destinations: Array<EventEnd>;
  /** The state of the goods after it, in the CBV's short word where it has one: in_transit, in_progress. */
  disposition?: Maybe<Scalars['String']['output']>;
  /** The business documents that it names. */
  documentReferences: Array<EventDocumentReference>;
  /** The single objects that it is about, as URIs. */
  epcs: StringConnection;
  /** Set where the source declared this event erroneous. */
  errorDeclaration?: Maybe<EventErrorDeclaration>;
  /** The event's own id, as its source gave it. */
  eventId?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  eventTime: Scalars['DateTime']['output'];
  /** The offset of local time where it happened, `+02:00`. */
  eventTimeZoneOffset?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The objects used up by a transformation, as URIs. */
  inputEpcs: StringConnection;
  /** Where the goods are after it; where that is not said, where they were read. */
  location?: Maybe<Location>;
  /** The objects made by a transformation, as URIs. */
  outputEpcs: StringConnection;
  /** What the objects are put into or taken out of, as a URI. */
  parentId?: Maybe<Scalars['String']['output']>;
  /** States of the goods that last until they are taken back. */
  persistentDisposition?: Maybe<EventPersistentDisposition>;
  /** Goods that are counted, not named singly. */
  quantities: Array<EventQuantity>;
  /** Where the goods were read. */
  readPoint?: Maybe<Location>;
  /** When the source recorded it. */
  recordTime?: Maybe<Scalars['DateTime']['output']>;
  /** What sensors reported of the goods or the place. */
  sensorElements: Array<SensorElement>;
  /** The shipment that it belongs to. */
  shipment?: Maybe<Shipment>;
  /** Where the goods come from: parties and places. */
  sources: Array<EventEnd>;
  /** What joins the events that tell one transformation. */
  transformationId?: Maybe<Scalars['String']['output']>;
  /** What kind of event it is. */
  type: TrackingEventType;
};


/** Something observed of goods, in the words of GS1 EPCIS 2.0. */
export type TrackingEventChildEpcsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something observed of goods, in the words of GS1 EPCIS 2.0. */
export type TrackingEventEpcsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something observed of goods, in the words of GS1 EPCIS 2.0. */
export type TrackingEventInputEpcsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something observed of goods, in the words of GS1 EPCIS 2.0. */
export type TrackingEventOutputEpcsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an event says of its objects. */
export type TrackingEventAction =
  /** They came into being, or were put together. */
  | 'ADD'
  /** They ceased, or were taken apart. */
  | 'DELETE'
  /** They were seen; nothing changed. */
  | 'OBSERVE';

/** Conditions on what an event says of its objects. */
export type TrackingEventActionFilter = {
  /** This. */
  eq?: InputMaybe<TrackingEventAction>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<TrackingEventAction>>;
  /** True: it says nothing. False: it says something. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Something else, or nothing. */
  ne?: InputMaybe<TrackingEventAction>;
};

/** A page of tracking events. */
export type TrackingEventConnection = {
  __typename?: 'TrackingEventConnection';
  /** The tracking events of this page, each with its cursor. */
  edges: Array<TrackingEventEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where there are more than 10,000. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A tracking event in a page. */
export type TrackingEventEdge = {
  __typename?: 'TrackingEventEdge';
  /** Stands for this place in this order; give it to `after`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: TrackingEvent;
};

/** Conditions on a tracking event; all that are given hold together. */
export type TrackingEventFilter = {
  /** What it says of the objects. */
  action?: InputMaybe<TrackingEventActionFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<TrackingEventFilter>>;
  /** The step of the business. */
  bizStep?: InputMaybe<StringFilter>;
  /** The state of the goods after it. */
  disposition?: InputMaybe<StringFilter>;
  /** The single objects that it is about. */
  epcs?: InputMaybe<StringListFilter>;
  /** The event's own id. */
  eventId?: InputMaybe<StringFilter>;
  /** When it happened. */
  eventTime?: InputMaybe<DateTimeFilter>;
  /** The event itself. */
  id?: InputMaybe<IdFilter>;
  /** Where the goods are after it. */
  location?: InputMaybe<LocationFilter>;
  /** This does not hold. */
  not?: InputMaybe<TrackingEventFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<TrackingEventFilter>>;
  /** When the source recorded it. */
  recordTime?: InputMaybe<DateTimeFilter>;
  /** The shipment that it belongs to. */
  shipment?: InputMaybe<ShipmentFilter>;
  /** What kind of event it is. */
  type?: InputMaybe<TrackingEventTypeFilter>;
};

/** One step of an order of tracking events. */
export type TrackingEventOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: TrackingEventOrderField;
};

/** What tracking events can be ordered by. */
export type TrackingEventOrderField =
  /** When it happened. */
  | 'EVENT_TIME'
  /** When the source recorded it. */
  | 'RECORD_TIME';

/** What kind of event it is, in EPCIS 2.0. */
export type TrackingEventType =
  /** Objects were put together or taken apart. */
  | 'AGGREGATION'
  /** Objects were fastened to something that lasts, such as a returnable box. */
  | 'ASSOCIATION'
  /** Something happened to single objects. */
  | 'OBJECT'
  /** Objects were joined to a business document. */
  | 'TRANSACTION'
  /** Objects were used up and others made. */
  | 'TRANSFORMATION';

/** Conditions on the kind of an event. */
export type TrackingEventTypeFilter = {
  /** This kind. */
  eq?: InputMaybe<TrackingEventType>;
  /** One of these; of an empty list, none. */
  in?: InputMaybe<Array<TrackingEventType>>;
  /** Another kind. */
  ne?: InputMaybe<TrackingEventType>;
};

/** Conditions on a trade document of any kind; all that are given hold together. */
export type TradeDocumentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TradeDocumentFilter>>;
  /** Who buys. */
  buyer?: InputMaybe<EnterpriseFilter>;
  /** The currency of its amounts. */
  currency?: InputMaybe<CurrencyFilter>;
  /** The document itself. */
  id?: InputMaybe<IdFilter>;
  /** The day of issue. */
  issueDate?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<TradeDocumentFilter>;
  /** The number that its issuer gave it. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds; of an empty list, none does. */
  or?: InputMaybe<Array<TradeDocumentFilter>>;
  /** Who sells. */
  seller?: InputMaybe<EnterpriseFilter>;
  /** What kind of document it is in UNTDID 1001's code. */
  typeCode?: InputMaybe<StringFilter>;
};

/** One step of an order of trade documents. */
export type TradeDocumentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** By what. */
  field: TradeDocumentOrderField;
};

/** What trade documents can be ordered by. */
export type TradeDocumentOrderField =
  /** The day of issue. */
  | 'ISSUE_DATE'
  /** The number. */
  | 'NUMBER';

/** In which part a document or a payment names an enterprise. */
export type TradeRole =
  /** Buys, and owes what is invoiced. */
  | 'BUYER'
  /** Carries the goods. */
  | 'CARRIER'
  /** Was paid, as the bank reports it. */
  | 'CREDITOR'
  /** Has paid, as the bank reports it. */
  | 'DEBTOR'
  /** Is to be paid in place of the seller, as a factor is. */
  | 'PAYEE'
  /** Sells, and issues the invoice. */
  | 'SELLER';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Account: Account;
  AccountLine: AccountLine;
  AccountStatement: AccountStatement;
  ApplicationResponse: ApplicationResponse;
  CreditNote: CreditNote;
  CreditNoteLine: CreditNoteLine;
  DeliveryLine: DeliveryLine;
  Despatch: Despatch;
  Enterprise: Enterprise;
  Financing: Financing;
  IdentityReview: IdentityReview;
  IngestRun: IngestRun;
  Invoice: Invoice;
  InvoiceLine: InvoiceLine;
  Observation: Observation;
  Order: Order;
  OrderCancellation: OrderCancellation;
  OrderChange: OrderChange;
  OrderLine: OrderLine;
  OrderResponse: OrderResponse;
  Payment: Payment;
  PaymentAllocation: PaymentAllocation;
  PaymentBatch: PaymentBatch;
  PaymentInstruction: PaymentInstruction;
  PaymentStatusReport: PaymentStatusReport;
  QuarantinedRecord: QuarantinedRecord;
  Receipt: Receipt;
  ReceiptAllocation: ReceiptAllocation;
  Reminder: Reminder;
  RemittanceAdvice: RemittanceAdvice;
  Shipment: Shipment;
  SourceConnection: SourceConnection;
  SourceRecord: SourceRecord;
  StatementEntry: StatementEntry;
  StatementOfAccount: StatementOfAccount;
  TrackingEvent: TrackingEvent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  AccountLine:
    ( { __typename: 'AccountLine' }
    & GraphQLRecursivePick<FederationTypes['AccountLine'], {"id":true}> );
  AccountStatement:
    ( { __typename: 'AccountStatement' }
    & GraphQLRecursivePick<FederationTypes['AccountStatement'], {"id":true}> );
  ApplicationResponse:
    ( { __typename: 'ApplicationResponse' }
    & GraphQLRecursivePick<FederationTypes['ApplicationResponse'], {"id":true}> );
  CreditNote:
    ( { __typename: 'CreditNote' }
    & GraphQLRecursivePick<FederationTypes['CreditNote'], {"id":true}> );
  CreditNoteLine:
    ( { __typename: 'CreditNoteLine' }
    & GraphQLRecursivePick<FederationTypes['CreditNoteLine'], {"id":true}> );
  DeliveryLine:
    ( { __typename: 'DeliveryLine' }
    & GraphQLRecursivePick<FederationTypes['DeliveryLine'], {"id":true}> );
  Despatch:
    ( { __typename: 'Despatch' }
    & GraphQLRecursivePick<FederationTypes['Despatch'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & ( GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"identifier":{"scheme":true,"value":true}}> ) );
  Financing:
    ( { __typename: 'Financing' }
    & GraphQLRecursivePick<FederationTypes['Financing'], {"id":true}> );
  IdentityReview:
    ( { __typename: 'IdentityReview' }
    & GraphQLRecursivePick<FederationTypes['IdentityReview'], {"id":true}> );
  IngestRun:
    ( { __typename: 'IngestRun' }
    & GraphQLRecursivePick<FederationTypes['IngestRun'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  InvoiceLine:
    ( { __typename: 'InvoiceLine' }
    & GraphQLRecursivePick<FederationTypes['InvoiceLine'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderCancellation:
    ( { __typename: 'OrderCancellation' }
    & GraphQLRecursivePick<FederationTypes['OrderCancellation'], {"id":true}> );
  OrderChange:
    ( { __typename: 'OrderChange' }
    & GraphQLRecursivePick<FederationTypes['OrderChange'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  OrderResponse:
    ( { __typename: 'OrderResponse' }
    & GraphQLRecursivePick<FederationTypes['OrderResponse'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  PaymentAllocation:
    ( { __typename: 'PaymentAllocation' }
    & GraphQLRecursivePick<FederationTypes['PaymentAllocation'], {"id":true}> );
  PaymentBatch:
    ( { __typename: 'PaymentBatch' }
    & GraphQLRecursivePick<FederationTypes['PaymentBatch'], {"id":true}> );
  PaymentInstruction:
    ( { __typename: 'PaymentInstruction' }
    & GraphQLRecursivePick<FederationTypes['PaymentInstruction'], {"id":true}> );
  PaymentStatusReport:
    ( { __typename: 'PaymentStatusReport' }
    & GraphQLRecursivePick<FederationTypes['PaymentStatusReport'], {"id":true}> );
  QuarantinedRecord:
    ( { __typename: 'QuarantinedRecord' }
    & GraphQLRecursivePick<FederationTypes['QuarantinedRecord'], {"id":true}> );
  Receipt:
    ( { __typename: 'Receipt' }
    & GraphQLRecursivePick<FederationTypes['Receipt'], {"id":true}> );
  ReceiptAllocation:
    ( { __typename: 'ReceiptAllocation' }
    & GraphQLRecursivePick<FederationTypes['ReceiptAllocation'], {"id":true}> );
  Reminder:
    ( { __typename: 'Reminder' }
    & GraphQLRecursivePick<FederationTypes['Reminder'], {"id":true}> );
  RemittanceAdvice:
    ( { __typename: 'RemittanceAdvice' }
    & GraphQLRecursivePick<FederationTypes['RemittanceAdvice'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  SourceConnection:
    ( { __typename: 'SourceConnection' }
    & GraphQLRecursivePick<FederationTypes['SourceConnection'], {"id":true}> );
  SourceRecord:
    ( { __typename: 'SourceRecord' }
    & GraphQLRecursivePick<FederationTypes['SourceRecord'], {"id":true}> );
  StatementEntry:
    ( { __typename: 'StatementEntry' }
    & GraphQLRecursivePick<FederationTypes['StatementEntry'], {"id":true}> );
  StatementOfAccount:
    ( { __typename: 'StatementOfAccount' }
    & GraphQLRecursivePick<FederationTypes['StatementOfAccount'], {"id":true}> );
  TrackingEvent:
    ( { __typename: 'TrackingEvent' }
    & GraphQLRecursivePick<FederationTypes['TrackingEvent'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AllocatePaymentResult:
    | ( AllocationRefused )
    | ( PaymentAllocated )
  ;
  IdentityResult:
    | ( IdentityDecided )
    | ( IdentityRefused )
  ;
  RejectAllocationResult:
    | ( AllocationRefused )
    | ( AllocationRejected )
  ;
  RemoveAllocationResult:
    | ( AllocationRefused )
    | ( AllocationRemoved )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Account )
    | ( AccountLine )
    | ( AccountStatement )
    | ( ApplicationResponse )
    | ( CreditNote )
    | ( CreditNoteLine )
    | ( DeliveryLine )
    | ( Despatch )
    | ( Enterprise )
    | ( Financing )
    | ( IdentityReview )
    | ( IngestRun )
    | ( Invoice )
    | ( InvoiceLine )
    | ( Observation )
    | ( Order )
    | ( OrderCancellation )
    | ( OrderChange )
    | ( OrderLine )
    | ( OrderResponse )
    | ( Payment )
    | ( PaymentAllocation )
    | ( PaymentBatch )
    | ( PaymentInstruction )
    | ( PaymentStatusReport )
    | ( QuarantinedRecord )
    | ( Receipt )
    | ( ReceiptAllocation )
    | ( Reminder )
    | ( RemittanceAdvice )
    | ( Shipment )
    | ( SourceConnection )
    | ( SourceRecord )
    | ( StatementEntry )
    | ( StatementOfAccount )
    | ( TrackingEvent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Account>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountControlType: AccountControlType;
  AccountControlTypeFilter: AccountControlTypeFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountFilter: AccountFilter;
  AccountLine: ResolverTypeWrapper<AccountLine>;
  AccountLineConnection: ResolverTypeWrapper<AccountLineConnection>;
  AccountLineEdge: ResolverTypeWrapper<AccountLineEdge>;
  AccountStatement: ResolverTypeWrapper<AccountStatement>;
  AccountStatementConnection: ResolverTypeWrapper<AccountStatementConnection>;
  AccountStatementEdge: ResolverTypeWrapper<AccountStatementEdge>;
  AccountStatementFilter: AccountStatementFilter;
  AccountStatementOrder: AccountStatementOrder;
  AccountStatementOrderField: AccountStatementOrderField;
  AgeingBucket: AgeingBucket;
  AllocatePaymentInput: AllocatePaymentInput;
  AllocatePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocatePaymentResult']>;
  AllocationDecision: ResolverTypeWrapper<AllocationDecision>;
  AllocationDifference: ResolverTypeWrapper<AllocationDifference>;
  AllocationDifferenceReason: AllocationDifferenceReason;
  AllocationMethod: AllocationMethod;
  AllocationMethodFilter: AllocationMethodFilter;
  AllocationRefusalCode: AllocationRefusalCode;
  AllocationRefused: ResolverTypeWrapper<AllocationRefused>;
  AllocationRejected: ResolverTypeWrapper<AllocationRejected>;
  AllocationRemoved: ResolverTypeWrapper<AllocationRemoved>;
  AllocationVerdict: AllocationVerdict;
  AllowanceCharge: ResolverTypeWrapper<AllowanceCharge>;
  AllowanceChargeType: AllowanceChargeType;
  AnswerReason: ResolverTypeWrapper<AnswerReason>;
  AnswerStatus: AnswerStatus;
  ApplicationResponse: ResolverTypeWrapper<ApplicationResponse>;
  ApplicationResponseConnection: ResolverTypeWrapper<ApplicationResponseConnection>;
  ApplicationResponseEdge: ResolverTypeWrapper<ApplicationResponseEdge>;
  BooleanFilter: BooleanFilter;
  CreditNote: ResolverTypeWrapper<CreditNote>;
  CreditNoteConnection: ResolverTypeWrapper<CreditNoteConnection>;
  CreditNoteEdge: ResolverTypeWrapper<CreditNoteEdge>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: ResolverTypeWrapper<CreditNoteLine>;
  CreditNoteLineConnection: ResolverTypeWrapper<CreditNoteLineConnection>;
  CreditNoteLineEdge: ResolverTypeWrapper<CreditNoteLineEdge>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyFilter: CurrencyFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecideIdentityReviewInput: DecideIdentityReviewInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DeliveryDetails: ResolverTypeWrapper<DeliveryDetails>;
  DeliveryLine: ResolverTypeWrapper<DeliveryLine>;
  DeliveryLineConnection: ResolverTypeWrapper<DeliveryLineConnection>;
  DeliveryLineEdge: ResolverTypeWrapper<DeliveryLineEdge>;
  Despatch: ResolverTypeWrapper<Despatch>;
  DespatchConnection: ResolverTypeWrapper<DespatchConnection>;
  DespatchEdge: ResolverTypeWrapper<DespatchEdge>;
  DisagreeingValue: ResolverTypeWrapper<DisagreeingValue>;
  Disagreement: ResolverTypeWrapper<Disagreement>;
  DocumentAnswer: ResolverTypeWrapper<DocumentAnswer>;
  DocumentAnswerConnection: ResolverTypeWrapper<DocumentAnswerConnection>;
  DocumentAnswerEdge: ResolverTypeWrapper<DocumentAnswerEdge>;
  DocumentDetails: ResolverTypeWrapper<DocumentDetails>;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  EnterpriseConnection: ResolverTypeWrapper<EnterpriseConnection>;
  EnterpriseEdge: ResolverTypeWrapper<EnterpriseEdge>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseName: ResolverTypeWrapper<EnterpriseName>;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseOrderField: EnterpriseOrderField;
  EventDocumentReference: ResolverTypeWrapper<EventDocumentReference>;
  EventEnd: ResolverTypeWrapper<EventEnd>;
  EventErrorDeclaration: ResolverTypeWrapper<EventErrorDeclaration>;
  EventPersistentDisposition: ResolverTypeWrapper<EventPersistentDisposition>;
  EventQuantity: ResolverTypeWrapper<EventQuantity>;
  EventQuantityRole: EventQuantityRole;
  Financing: ResolverTypeWrapper<Financing>;
  FinancingStatus: FinancingStatus;
  FinancingTechnique: FinancingTechnique;
  IDFilter: IdFilter;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierFilter: IdentifierFilter;
  IdentifierInput: IdentifierInput;
  IdentifiersHeldApart: ResolverTypeWrapper<IdentifiersHeldApart>;
  IdentityContradiction: IdentityContradiction;
  IdentityDecided: ResolverTypeWrapper<IdentityDecided>;
  IdentityDecision: ResolverTypeWrapper<IdentityDecision>;
  IdentityEvidence: ResolverTypeWrapper<IdentityEvidence>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IdentityRefusalCode: IdentityRefusalCode;
  IdentityRefused: ResolverTypeWrapper<IdentityRefused>;
  IdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentityResult']>;
  IdentityReview: ResolverTypeWrapper<IdentityReview>;
  IdentityReviewConnection: ResolverTypeWrapper<IdentityReviewConnection>;
  IdentityReviewEdge: ResolverTypeWrapper<IdentityReviewEdge>;
  IdentityReviewKind: IdentityReviewKind;
  IdentityReviewStatus: IdentityReviewStatus;
  IngestOutcome: IngestOutcome;
  IngestRun: ResolverTypeWrapper<IngestRun>;
  IntFilter: IntFilter;
  Invoice: ResolverTypeWrapper<Invoice>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnection>;
  InvoiceDimension: InvoiceDimension;
  InvoiceEdge: ResolverTypeWrapper<InvoiceEdge>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: ResolverTypeWrapper<InvoiceLine>;
  InvoiceLineConnection: ResolverTypeWrapper<InvoiceLineConnection>;
  InvoiceLineEdge: ResolverTypeWrapper<InvoiceLineEdge>;
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceOrder: InvoiceOrder;
  InvoiceOrderField: InvoiceOrderField;
  InvoicePaymentState: InvoicePaymentState;
  InvoicePaymentStateFilter: InvoicePaymentStateFilter;
  InvoiceStatistics: ResolverTypeWrapper<InvoiceStatistics>;
  InvoiceStatisticsRow: ResolverTypeWrapper<InvoiceStatisticsRow>;
  InvoiceStatus: InvoiceStatus;
  InvoiceStatusFilter: InvoiceStatusFilter;
  ItemProperty: ResolverTypeWrapper<ItemProperty>;
  LineDetails: ResolverTypeWrapper<LineDetails>;
  LineMatchStatus: LineMatchStatus;
  LineMatchStatusFilter: LineMatchStatusFilter;
  LineTax: ResolverTypeWrapper<LineTax>;
  Location: ResolverTypeWrapper<Location>;
  LocationFilter: LocationFilter;
  MatchBasis: MatchBasis;
  MergeEnterprisesInput: MergeEnterprisesInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyFilter: MoneyFilter;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedParty: ResolverTypeWrapper<NamedParty>;
  NamedPartyRole: NamedPartyRole;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Observation: ResolverTypeWrapper<Observation>;
  Order: ResolverTypeWrapper<Order>;
  OrderCancellation: ResolverTypeWrapper<OrderCancellation>;
  OrderCancellationConnection: ResolverTypeWrapper<OrderCancellationConnection>;
  OrderCancellationEdge: ResolverTypeWrapper<OrderCancellationEdge>;
  OrderChange: ResolverTypeWrapper<OrderChange>;
  OrderChangeConnection: ResolverTypeWrapper<OrderChangeConnection>;
  OrderChangeEdge: ResolverTypeWrapper<OrderChangeEdge>;
  OrderConnection: ResolverTypeWrapper<OrderConnection>;
  OrderDirection: OrderDirection;
  OrderEdge: ResolverTypeWrapper<OrderEdge>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  OrderLineConnection: ResolverTypeWrapper<OrderLineConnection>;
  OrderLineEdge: ResolverTypeWrapper<OrderLineEdge>;
  OrderOrder: OrderOrder;
  OrderOrderField: OrderOrderField;
  OrderResponse: ResolverTypeWrapper<OrderResponse>;
  OrderResponseConnection: ResolverTypeWrapper<OrderResponseConnection>;
  OrderResponseEdge: ResolverTypeWrapper<OrderResponseEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<Payment>;
  PaymentAllocated: ResolverTypeWrapper<PaymentAllocated>;
  PaymentAllocation: ResolverTypeWrapper<PaymentAllocation>;
  PaymentAllocationConnection: ResolverTypeWrapper<PaymentAllocationConnection>;
  PaymentAllocationEdge: ResolverTypeWrapper<PaymentAllocationEdge>;
  PaymentAllocationFilter: PaymentAllocationFilter;
  PaymentBatch: ResolverTypeWrapper<PaymentBatch>;
  PaymentBatchConnection: ResolverTypeWrapper<PaymentBatchConnection>;
  PaymentBatchEdge: ResolverTypeWrapper<PaymentBatchEdge>;
  PaymentBatchFilter: PaymentBatchFilter;
  PaymentBatchOrder: PaymentBatchOrder;
  PaymentBatchOrderField: PaymentBatchOrderField;
  PaymentBatchTotal: ResolverTypeWrapper<PaymentBatchTotal>;
  PaymentCandidate: ResolverTypeWrapper<PaymentCandidate>;
  PaymentCandidateReason: PaymentCandidateReason;
  PaymentCharge: ResolverTypeWrapper<PaymentCharge>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnection>;
  PaymentDirection: PaymentDirection;
  PaymentDirectionFilter: PaymentDirectionFilter;
  PaymentEdge: ResolverTypeWrapper<PaymentEdge>;
  PaymentExchange: ResolverTypeWrapper<PaymentExchange>;
  PaymentFilter: PaymentFilter;
  PaymentInstruction: ResolverTypeWrapper<PaymentInstruction>;
  PaymentInstructionConnection: ResolverTypeWrapper<PaymentInstructionConnection>;
  PaymentInstructionEdge: ResolverTypeWrapper<PaymentInstructionEdge>;
  PaymentInstructionFilter: PaymentInstructionFilter;
  PaymentInstructionOrder: PaymentInstructionOrder;
  PaymentInstructionOrderField: PaymentInstructionOrderField;
  PaymentMeans: ResolverTypeWrapper<PaymentMeans>;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  PaymentParty: ResolverTypeWrapper<PaymentParty>;
  PaymentPartyFilter: PaymentPartyFilter;
  PaymentReturnReason: ResolverTypeWrapper<PaymentReturnReason>;
  PaymentState: PaymentState;
  PaymentStateFilter: PaymentStateFilter;
  PaymentStatusReason: ResolverTypeWrapper<PaymentStatusReason>;
  PaymentStatusReport: ResolverTypeWrapper<PaymentStatusReport>;
  PaymentStatusReportConnection: ResolverTypeWrapper<PaymentStatusReportConnection>;
  PaymentStatusReportEdge: ResolverTypeWrapper<PaymentStatusReportEdge>;
  PaymentStatusReportFilter: PaymentStatusReportFilter;
  PaymentStatusReportOrder: PaymentStatusReportOrder;
  PaymentStatusReportOrderField: PaymentStatusReportOrderField;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  QuarantineReason: ResolverTypeWrapper<QuarantineReason>;
  QuarantinedRecord: ResolverTypeWrapper<QuarantinedRecord>;
  QuarantinedRecordConnection: ResolverTypeWrapper<QuarantinedRecordConnection>;
  QuarantinedRecordEdge: ResolverTypeWrapper<QuarantinedRecordEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Receipt>;
  ReceiptAllocation: ResolverTypeWrapper<ReceiptAllocation>;
  ReceiptAllocationConnection: ResolverTypeWrapper<ReceiptAllocationConnection>;
  ReceiptAllocationEdge: ResolverTypeWrapper<ReceiptAllocationEdge>;
  ReceiptAllocationMethod: ReceiptAllocationMethod;
  ReceiptConnection: ResolverTypeWrapper<ReceiptConnection>;
  ReceiptEdge: ResolverTypeWrapper<ReceiptEdge>;
  RejectAllocationInput: RejectAllocationInput;
  RejectAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectAllocationResult']>;
  Reminder: ResolverTypeWrapper<Reminder>;
  ReminderConnection: ResolverTypeWrapper<ReminderConnection>;
  ReminderEdge: ResolverTypeWrapper<ReminderEdge>;
  RemittanceAdvice: ResolverTypeWrapper<RemittanceAdvice>;
  RemittanceAdviceConnection: ResolverTypeWrapper<RemittanceAdviceConnection>;
  RemittanceAdviceEdge: ResolverTypeWrapper<RemittanceAdviceEdge>;
  RemittedDocument: ResolverTypeWrapper<RemittedDocument>;
  RemoveAllocationInput: RemoveAllocationInput;
  RemoveAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAllocationResult']>;
  SensorElement: ResolverTypeWrapper<SensorElement>;
  SensorMetadata: ResolverTypeWrapper<SensorMetadata>;
  SensorReport: ResolverTypeWrapper<SensorReport>;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentConnection: ResolverTypeWrapper<ShipmentConnection>;
  ShipmentEdge: ResolverTypeWrapper<ShipmentEdge>;
  ShipmentFilter: ShipmentFilter;
  ShipmentOrder: ShipmentOrder;
  ShipmentOrderField: ShipmentOrderField;
  ShipmentStatus: ShipmentStatus;
  ShipmentStatusFilter: ShipmentStatusFilter;
  SourceConnection: ResolverTypeWrapper<SourceConnection>;
  SourceHealth: ResolverTypeWrapper<SourceHealth>;
  SourceKind: SourceKind;
  SourceRecord: ResolverTypeWrapper<SourceRecord>;
  SourceRecordConnection: ResolverTypeWrapper<SourceRecordConnection>;
  SourceRecordEdge: ResolverTypeWrapper<SourceRecordEdge>;
  SourceStream: ResolverTypeWrapper<SourceStream>;
  SplitEnterpriseInput: SplitEnterpriseInput;
  StatedNumber: ResolverTypeWrapper<StatedNumber>;
  StatedPrice: ResolverTypeWrapper<StatedPrice>;
  StatedReference: ResolverTypeWrapper<StatedReference>;
  StatedReferenceType: StatedReferenceType;
  StatementBalance: ResolverTypeWrapper<StatementBalance>;
  StatementCheck: ResolverTypeWrapper<StatementCheck>;
  StatementEntry: ResolverTypeWrapper<StatementEntry>;
  StatementEntryConnection: ResolverTypeWrapper<StatementEntryConnection>;
  StatementEntryEdge: ResolverTypeWrapper<StatementEntryEdge>;
  StatementEntryFilter: StatementEntryFilter;
  StatementOfAccount: ResolverTypeWrapper<StatementOfAccount>;
  StatementOfAccountConnection: ResolverTypeWrapper<StatementOfAccountConnection>;
  StatementOfAccountEdge: ResolverTypeWrapper<StatementOfAccountEdge>;
  StatementParty: ResolverTypeWrapper<StatementParty>;
  StatementTotal: ResolverTypeWrapper<StatementTotal>;
  StatementTransaction: ResolverTypeWrapper<StatementTransaction>;
  StatementTransactionConnection: ResolverTypeWrapper<StatementTransactionConnection>;
  StatementTransactionEdge: ResolverTypeWrapper<StatementTransactionEdge>;
  StringConnection: ResolverTypeWrapper<StringConnection>;
  StringEdge: ResolverTypeWrapper<StringEdge>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  TaxSubtotal: ResolverTypeWrapper<TaxSubtotal>;
  TaxTotal: ResolverTypeWrapper<TaxTotal>;
  TrackingEvent: ResolverTypeWrapper<TrackingEvent>;
  TrackingEventAction: TrackingEventAction;
  TrackingEventActionFilter: TrackingEventActionFilter;
  TrackingEventConnection: ResolverTypeWrapper<TrackingEventConnection>;
  TrackingEventEdge: ResolverTypeWrapper<TrackingEventEdge>;
  TrackingEventFilter: TrackingEventFilter;
  TrackingEventOrder: TrackingEventOrder;
  TrackingEventOrderField: TrackingEventOrderField;
  TrackingEventType: TrackingEventType;
  TrackingEventTypeFilter: TrackingEventTypeFilter;
  TradeDocumentFilter: TradeDocumentFilter;
  TradeDocumentOrder: TradeDocumentOrder;
  TradeDocumentOrderField: TradeDocumentOrderField;
  TradeRole: TradeRole;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Account | FederationReferenceTypes['Account'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AccountControlTypeFilter: AccountControlTypeFilter;
  Boolean: Scalars['Boolean']['output'];
  AccountFilter: AccountFilter;
  AccountLine: AccountLine | FederationReferenceTypes['AccountLine'];
  AccountLineConnection: AccountLineConnection;
  AccountLineEdge: AccountLineEdge;
  AccountStatement: AccountStatement | FederationReferenceTypes['AccountStatement'];
  AccountStatementConnection: AccountStatementConnection;
  AccountStatementEdge: AccountStatementEdge;
  AccountStatementFilter: AccountStatementFilter;
  AccountStatementOrder: AccountStatementOrder;
  AllocatePaymentInput: AllocatePaymentInput;
  AllocatePaymentResult: ResolversUnionTypes<ResolversParentTypes>['AllocatePaymentResult'];
  AllocationDecision: AllocationDecision;
  AllocationDifference: AllocationDifference;
  AllocationMethodFilter: AllocationMethodFilter;
  AllocationRefused: AllocationRefused;
  AllocationRejected: AllocationRejected;
  AllocationRemoved: AllocationRemoved;
  AllowanceCharge: AllowanceCharge;
  AnswerReason: AnswerReason;
  ApplicationResponse: ApplicationResponse | FederationReferenceTypes['ApplicationResponse'];
  ApplicationResponseConnection: ApplicationResponseConnection;
  ApplicationResponseEdge: ApplicationResponseEdge;
  BooleanFilter: BooleanFilter;
  CreditNote: CreditNote | FederationReferenceTypes['CreditNote'];
  CreditNoteConnection: CreditNoteConnection;
  CreditNoteEdge: CreditNoteEdge;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: CreditNoteLine | FederationReferenceTypes['CreditNoteLine'];
  CreditNoteLineConnection: CreditNoteLineConnection;
  CreditNoteLineEdge: CreditNoteLineEdge;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyFilter: CurrencyFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideIdentityReviewInput: DecideIdentityReviewInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DeliveryDetails: DeliveryDetails;
  DeliveryLine: DeliveryLine | FederationReferenceTypes['DeliveryLine'];
  DeliveryLineConnection: DeliveryLineConnection;
  DeliveryLineEdge: DeliveryLineEdge;
  Despatch: Despatch | FederationReferenceTypes['Despatch'];
  DespatchConnection: DespatchConnection;
  DespatchEdge: DespatchEdge;
  DisagreeingValue: DisagreeingValue;
  Disagreement: Disagreement;
  DocumentAnswer: DocumentAnswer;
  DocumentAnswerConnection: DocumentAnswerConnection;
  DocumentAnswerEdge: DocumentAnswerEdge;
  DocumentDetails: DocumentDetails;
  Enterprise: Enterprise | FederationReferenceTypes['Enterprise'];
  EnterpriseConnection: EnterpriseConnection;
  EnterpriseEdge: EnterpriseEdge;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseName: EnterpriseName;
  EnterpriseOrder: EnterpriseOrder;
  EventDocumentReference: EventDocumentReference;
  EventEnd: EventEnd;
  EventErrorDeclaration: EventErrorDeclaration;
  EventPersistentDisposition: EventPersistentDisposition;
  EventQuantity: EventQuantity;
  Financing: Financing | FederationReferenceTypes['Financing'];
  IDFilter: IdFilter;
  Identifier: Identifier;
  IdentifierFilter: IdentifierFilter;
  IdentifierInput: IdentifierInput;
  IdentifiersHeldApart: IdentifiersHeldApart;
  IdentityDecided: IdentityDecided;
  IdentityDecision: IdentityDecision;
  IdentityEvidence: IdentityEvidence;
  Float: Scalars['Float']['output'];
  IdentityRefused: IdentityRefused;
  IdentityResult: ResolversUnionTypes<ResolversParentTypes>['IdentityResult'];
  IdentityReview: IdentityReview | FederationReferenceTypes['IdentityReview'];
  IdentityReviewConnection: IdentityReviewConnection;
  IdentityReviewEdge: IdentityReviewEdge;
  IngestRun: IngestRun | FederationReferenceTypes['IngestRun'];
  IntFilter: IntFilter;
  Invoice: Invoice | FederationReferenceTypes['Invoice'];
  InvoiceConnection: InvoiceConnection;
  InvoiceEdge: InvoiceEdge;
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: InvoiceLine | FederationReferenceTypes['InvoiceLine'];
  InvoiceLineConnection: InvoiceLineConnection;
  InvoiceLineEdge: InvoiceLineEdge;
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceOrder: InvoiceOrder;
  InvoicePaymentStateFilter: InvoicePaymentStateFilter;
  InvoiceStatistics: InvoiceStatistics;
  InvoiceStatisticsRow: InvoiceStatisticsRow;
  InvoiceStatusFilter: InvoiceStatusFilter;
  ItemProperty: ItemProperty;
  LineDetails: LineDetails;
  LineMatchStatusFilter: LineMatchStatusFilter;
  LineTax: LineTax;
  Location: Location;
  LocationFilter: LocationFilter;
  MergeEnterprisesInput: MergeEnterprisesInput;
  Money: Money;
  MoneyFilter: MoneyFilter;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NamedParty: NamedParty;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Observation: Observation | FederationReferenceTypes['Observation'];
  Order: Order | FederationReferenceTypes['Order'];
  OrderCancellation: OrderCancellation | FederationReferenceTypes['OrderCancellation'];
  OrderCancellationConnection: OrderCancellationConnection;
  OrderCancellationEdge: OrderCancellationEdge;
  OrderChange: OrderChange | FederationReferenceTypes['OrderChange'];
  OrderChangeConnection: OrderChangeConnection;
  OrderChangeEdge: OrderChangeEdge;
  OrderConnection: OrderConnection;
  OrderEdge: OrderEdge;
  OrderFilter: OrderFilter;
  OrderLine: OrderLine | FederationReferenceTypes['OrderLine'];
  OrderLineConnection: OrderLineConnection;
  OrderLineEdge: OrderLineEdge;
  OrderOrder: OrderOrder;
  OrderResponse: OrderResponse | FederationReferenceTypes['OrderResponse'];
  OrderResponseConnection: OrderResponseConnection;
  OrderResponseEdge: OrderResponseEdge;
  PageInfo: PageInfo;
  Payment: Payment | FederationReferenceTypes['Payment'];
  PaymentAllocated: PaymentAllocated;
  PaymentAllocation: PaymentAllocation | FederationReferenceTypes['PaymentAllocation'];
  PaymentAllocationConnection: PaymentAllocationConnection;
  PaymentAllocationEdge: PaymentAllocationEdge;
  PaymentAllocationFilter: PaymentAllocationFilter;
  PaymentBatch: PaymentBatch | FederationReferenceTypes['PaymentBatch'];
  PaymentBatchConnection: PaymentBatchConnection;
  PaymentBatchEdge: PaymentBatchEdge;
  PaymentBatchFilter: PaymentBatchFilter;
  PaymentBatchOrder: PaymentBatchOrder;
  PaymentBatchTotal: PaymentBatchTotal;
  PaymentCandidate: PaymentCandidate;
  PaymentCharge: PaymentCharge;
  PaymentConnection: PaymentConnection;
  PaymentDirectionFilter: PaymentDirectionFilter;
  PaymentEdge: PaymentEdge;
  PaymentExchange: PaymentExchange;
  PaymentFilter: PaymentFilter;
  PaymentInstruction: PaymentInstruction | FederationReferenceTypes['PaymentInstruction'];
  PaymentInstructionConnection: PaymentInstructionConnection;
  PaymentInstructionEdge: PaymentInstructionEdge;
  PaymentInstructionFilter: PaymentInstructionFilter;
  PaymentInstructionOrder: PaymentInstructionOrder;
  PaymentMeans: PaymentMeans;
  PaymentOrder: PaymentOrder;
  PaymentParty: PaymentParty;
  PaymentPartyFilter: PaymentPartyFilter;
  PaymentReturnReason: PaymentReturnReason;
  PaymentStateFilter: PaymentStateFilter;
  PaymentStatusReason: PaymentStatusReason;
  PaymentStatusReport: PaymentStatusReport | FederationReferenceTypes['PaymentStatusReport'];
  PaymentStatusReportConnection: PaymentStatusReportConnection;
  PaymentStatusReportEdge: PaymentStatusReportEdge;
  PaymentStatusReportFilter: PaymentStatusReportFilter;
  PaymentStatusReportOrder: PaymentStatusReportOrder;
  PostalAddress: PostalAddress;
  QuarantineReason: QuarantineReason;
  QuarantinedRecord: QuarantinedRecord | FederationReferenceTypes['QuarantinedRecord'];
  QuarantinedRecordConnection: QuarantinedRecordConnection;
  QuarantinedRecordEdge: QuarantinedRecordEdge;
  Query: Record<PropertyKey, never>;
  Receipt: Receipt | FederationReferenceTypes['Receipt'];
  ReceiptAllocation: ReceiptAllocation | FederationReferenceTypes['ReceiptAllocation'];
  ReceiptAllocationConnection: ReceiptAllocationConnection;
  ReceiptAllocationEdge: ReceiptAllocationEdge;
  ReceiptConnection: ReceiptConnection;
  ReceiptEdge: ReceiptEdge;
  RejectAllocationInput: RejectAllocationInput;
  RejectAllocationResult: ResolversUnionTypes<ResolversParentTypes>['RejectAllocationResult'];
  Reminder: Reminder | FederationReferenceTypes['Reminder'];
  ReminderConnection: ReminderConnection;
  ReminderEdge: ReminderEdge;
  RemittanceAdvice: RemittanceAdvice | FederationReferenceTypes['RemittanceAdvice'];
  RemittanceAdviceConnection: RemittanceAdviceConnection;
  RemittanceAdviceEdge: RemittanceAdviceEdge;
  RemittedDocument: RemittedDocument;
  RemoveAllocationInput: RemoveAllocationInput;
  RemoveAllocationResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAllocationResult'];
  SensorElement: SensorElement;
  SensorMetadata: SensorMetadata;
  SensorReport: SensorReport;
  Shipment: Shipment | FederationReferenceTypes['Shipment'];
  ShipmentConnection: ShipmentConnection;
  ShipmentEdge: ShipmentEdge;
  ShipmentFilter: ShipmentFilter;
  ShipmentOrder: ShipmentOrder;
  ShipmentStatusFilter: ShipmentStatusFilter;
  SourceConnection: SourceConnection | FederationReferenceTypes['SourceConnection'];
  SourceHealth: SourceHealth;
  SourceRecord: SourceRecord | FederationReferenceTypes['SourceRecord'];
  SourceRecordConnection: SourceRecordConnection;
  SourceRecordEdge: SourceRecordEdge;
  SourceStream: SourceStream;
  SplitEnterpriseInput: SplitEnterpriseInput;
  StatedNumber: StatedNumber;
  StatedPrice: StatedPrice;
  StatedReference: StatedReference;
  StatementBalance: StatementBalance;
  StatementCheck: StatementCheck;
  StatementEntry: StatementEntry | FederationReferenceTypes['StatementEntry'];
  StatementEntryConnection: StatementEntryConnection;
  StatementEntryEdge: StatementEntryEdge;
  StatementEntryFilter: StatementEntryFilter;
  StatementOfAccount: StatementOfAccount | FederationReferenceTypes['StatementOfAccount'];
  StatementOfAccountConnection: StatementOfAccountConnection;
  StatementOfAccountEdge: StatementOfAccountEdge;
  StatementParty: StatementParty;
  StatementTotal: StatementTotal;
  StatementTransaction: StatementTransaction;
  StatementTransactionConnection: StatementTransactionConnection;
  StatementTransactionEdge: StatementTransactionEdge;
  StringConnection: StringConnection;
  StringEdge: StringEdge;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  TaxSubtotal: TaxSubtotal;
  TaxTotal: TaxTotal;
  TrackingEvent: TrackingEvent | FederationReferenceTypes['TrackingEvent'];
  TrackingEventActionFilter: TrackingEventActionFilter;
  TrackingEventConnection: TrackingEventConnection;
  TrackingEventEdge: TrackingEventEdge;
  TrackingEventFilter: TrackingEventFilter;
  TrackingEventOrder: TrackingEventOrder;
  TrackingEventTypeFilter: TrackingEventTypeFilter;
  TradeDocumentFilter: TradeDocumentFilter;
  TradeDocumentOrder: TradeDocumentOrder;
};

export type AccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  controlType?: Resolver<Maybe<ResolversTypes['AccountControlType']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  servicerBic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['AccountStatementConnection'], ParentType, ContextType, RequireFields<AccountStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountLine'] = ResolversParentTypes['AccountLine'], FederationReferenceType extends FederationReferenceTypes['AccountLine'] = FederationReferenceTypes['AccountLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  balanceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  debitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['LineDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<AccountLineInvoicesArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminder?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
  remittanceAdvice?: Resolver<Maybe<ResolversTypes['RemittanceAdvice']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<AccountLineStatedReferencesArgs, 'first'>>;
  statementOfAccount?: Resolver<Maybe<ResolversTypes['StatementOfAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountLineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountLineConnection'] = ResolversParentTypes['AccountLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountLineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountLineEdge'] = ResolversParentTypes['AccountLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountLine'], ParentType, ContextType>;
};

export type AccountStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement'], FederationReferenceType extends FederationReferenceTypes['AccountStatement'] = FederationReferenceTypes['AccountStatement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountStatement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  balances?: Resolver<Array<ResolversTypes['StatementBalance']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['StatementCheck']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  copyIndicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['StatementEntryConnection'], ParentType, ContextType, RequireFields<AccountStatementEntriesArgs, 'first'>>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLastPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalSequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageCreatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messageCreatedAtText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodEndText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStartText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedEntryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['StatementTotal']>, ParentType, ContextType>;
  transactionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountStatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountStatementConnection'] = ResolversParentTypes['AccountStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountStatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountStatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountStatementEdge'] = ResolversParentTypes['AccountStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountStatement'], ParentType, ContextType>;
};

export type AllocatePaymentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllocatePaymentResult'] = ResolversParentTypes['AllocatePaymentResult']> = {
  __resolveType: TypeResolveFn<'AllocationRefused' | 'PaymentAllocated', ParentType, ContextType>;
};

export type AllocationDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllocationDecision'] = ResolversParentTypes['AllocationDecision']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['AllocationVerdict'], ParentType, ContextType>;
};

export type AllocationDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllocationDifference'] = ResolversParentTypes['AllocationDifference']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AllocationDifferenceReason'], ParentType, ContextType>;
};

export type AllocationRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllocationRefused'] = ResolversParentTypes['AllocationRefused']> = {
  code?: Resolver<ResolversTypes['AllocationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationRejectedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllocationRejected'] = ResolversParentTypes['AllocationRejected']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationRemovedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllocationRemoved'] = ResolversParentTypes['AllocationRemoved']> = {
  allocation?: Resolver<Maybe<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceChargeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllowanceCharge'] = ResolversParentTypes['AllowanceCharge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  factor?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AllowanceChargeType'], ParentType, ContextType>;
};

export type AnswerReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerReason'] = ResolversParentTypes['AnswerReason']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationResponseResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicationResponse'] = ResolversParentTypes['ApplicationResponse'], FederationReferenceType extends FederationReferenceTypes['ApplicationResponse'] = FederationReferenceTypes['ApplicationResponse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApplicationResponse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<ResolversTypes['DocumentAnswerConnection'], ParentType, ContextType, RequireFields<ApplicationResponseAnswersArgs, 'first'>>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<ApplicationResponseDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<ApplicationResponseInvoicesArgs, 'first'>>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<ApplicationResponseObservationsArgs, 'first'>>;
  receiver?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<ApplicationResponseStatedReferencesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationResponseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicationResponseConnection'] = ResolversParentTypes['ApplicationResponseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationResponseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicationResponseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicationResponseEdge'] = ResolversParentTypes['ApplicationResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicationResponse'], ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote'], FederationReferenceType extends FederationReferenceTypes['CreditNote'] = FederationReferenceTypes['CreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  allowanceTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  chargeTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<CreditNoteDisagreementsArgs, 'first'>>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<CreditNoteInvoicesArgs, 'first'>>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['CreditNoteLineConnection'], ParentType, ContextType, RequireFields<CreditNoteLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<CreditNoteObservationsArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  payeeAccounts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prepaidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  roundingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<CreditNoteStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxCurrencyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxExclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxInclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unallocatedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNoteLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditNoteLine'] = ResolversParentTypes['CreditNoteLine'], FederationReferenceType extends FederationReferenceTypes['CreditNoteLine'] = FederationReferenceTypes['CreditNoteLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNoteLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  buyerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['LineDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sellerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<CreditNoteLineStatedReferencesArgs, 'first'>>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteLineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditNoteLineConnection'] = ResolversParentTypes['CreditNoteLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditNoteLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreditNoteLineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditNoteLineEdge'] = ResolversParentTypes['CreditNoteLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNoteLine'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryDetailsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryDetails'] = ResolversParentTypes['DeliveryDetails']> = {
  actualDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  latestDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryLine'] = ResolversParentTypes['DeliveryLine'], FederationReferenceType extends FederationReferenceTypes['DeliveryLine'] = FederationReferenceTypes['DeliveryLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buyerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['LineDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstandingQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  oversupplyQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  parentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  receiptAllocations?: Resolver<ResolversTypes['ReceiptAllocationConnection'], ParentType, ContextType, RequireFields<DeliveryLineReceiptAllocationsArgs, 'first'>>;
  rejectedQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sellerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  standardItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<DeliveryLineStatedReferencesArgs, 'first'>>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryLineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryLineConnection'] = ResolversParentTypes['DeliveryLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliveryLineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryLineEdge'] = ResolversParentTypes['DeliveryLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryLine'], ParentType, ContextType>;
};

export type DespatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Despatch'] = ResolversParentTypes['Despatch'], FederationReferenceType extends FederationReferenceTypes['Despatch'] = FederationReferenceTypes['Despatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Despatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  despatchDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['DeliveryLineConnection'], ParentType, ContextType, RequireFields<DespatchLinesArgs, 'first'>>;
  logisticUnits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<DespatchOrdersArgs, 'first'>>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  shipmentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<DespatchStatedReferencesArgs, 'first'>>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DespatchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DespatchConnection'] = ResolversParentTypes['DespatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DespatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DespatchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DespatchEdge'] = ResolversParentTypes['DespatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Despatch'], ParentType, ContextType>;
};

export type DisagreeingValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisagreeingValue'] = ResolversParentTypes['DisagreeingValue']> = {
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  chosen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['DisagreeingValue']>, ParentType, ContextType, RequireFields<DisagreementValuesArgs, 'first'>>;
};

export type DocumentAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentAnswer'] = ResolversParentTypes['DocumentAnswer']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AnswerReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentAnswerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentAnswerConnection'] = ResolversParentTypes['DocumentAnswerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentAnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentAnswerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentAnswerEdge'] = ResolversParentTypes['DocumentAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentAnswer'], ParentType, ContextType>;
};

export type DocumentDetailsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentDetails'] = ResolversParentTypes['DocumentDetails']> = {
  accountingCost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customizationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['DeliveryDetails']>, ParentType, ContextType>;
  issueTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMeans?: Resolver<Array<ResolversTypes['PaymentMeans']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxPointDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['Identifier']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType, RequireFields<EnterpriseIdentifiersArgs, 'first'>>;
  mergedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['EnterpriseName']>, ParentType, ContextType, RequireFields<EnterpriseNamesArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['TradeRole']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceRecordConnection'], ParentType, ContextType, RequireFields<EnterpriseSourcesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterpriseName'] = ResolversParentTypes['EnterpriseName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceRecordConnection'], ParentType, ContextType, RequireFields<EnterpriseNameSourcesArgs, 'first'>>;
};

export type EventDocumentReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventDocumentReference'] = ResolversParentTypes['EventDocumentReference']> = {
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventEndResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEnd'] = ResolversParentTypes['EventEnd']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventErrorDeclarationResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventErrorDeclaration'] = ResolversParentTypes['EventErrorDeclaration']> = {
  correctiveEventIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  declarationTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventPersistentDispositionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventPersistentDisposition'] = ResolversParentTypes['EventPersistentDisposition']> = {
  set?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unset?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventQuantity'] = ResolversParentTypes['EventQuantity']> = {
  epcClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['EventQuantityRole']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FinancingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Financing'] = ResolversParentTypes['Financing'], FederationReferenceType extends FederationReferenceTypes['Financing'] = FederationReferenceTypes['Financing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Financing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  financedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FinancingStatus'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['FinancingTechnique'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifiersHeldApartResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentifiersHeldApart'] = ResolversParentTypes['IdentifiersHeldApart']> = {
  left?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityDecidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDecided'] = ResolversParentTypes['IdentityDecided']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDecision'] = ResolversParentTypes['IdentityDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityEvidence'] = ResolversParentTypes['IdentityEvidence']> = {
  accountsInCommon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldApartBy?: Resolver<Maybe<ResolversTypes['IdentityContradiction']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['IdentifiersHeldApart']>, ParentType, ContextType>;
  namedAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sharedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subjectsNamingBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityRefused'] = ResolversParentTypes['IdentityRefused']> = {
  code?: Resolver<ResolversTypes['IdentityRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityResult'] = ResolversParentTypes['IdentityResult']> = {
  __resolveType: TypeResolveFn<'IdentityDecided' | 'IdentityRefused', ParentType, ContextType>;
};

export type IdentityReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityReview'] = ResolversParentTypes['IdentityReview'], FederationReferenceType extends FederationReferenceTypes['IdentityReview'] = FederationReferenceTypes['IdentityReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IdentityReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['IdentityDecision']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['IdentityEvidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityReviewKind'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  leftReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  rightReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IdentityReviewStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityReviewConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityReviewConnection'] = ResolversParentTypes['IdentityReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IdentityReviewEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityReviewEdge'] = ResolversParentTypes['IdentityReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityReview'], ParentType, ContextType>;
};

export type IngestRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['IngestRun'] = ResolversParentTypes['IngestRun'], FederationReferenceType extends FederationReferenceTypes['IngestRun'] = FederationReferenceTypes['IngestRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IngestRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  quarantined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unchanged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<ResolversTypes['PaymentAllocationConnection'], ParentType, ContextType, RequireFields<InvoiceAllocationsArgs, 'first'>>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  allowanceTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  announcements?: Resolver<ResolversTypes['AccountLineConnection'], ParentType, ContextType, RequireFields<InvoiceAnnouncementsArgs, 'first'>>;
  answer?: Resolver<Maybe<ResolversTypes['AnswerStatus']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  chargeTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['CreditNote']>, ParentType, ContextType, RequireFields<InvoiceCreditNotesArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  daysPastDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidingResponse?: Resolver<Maybe<ResolversTypes['ApplicationResponse']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<InvoiceDisagreementsArgs, 'first'>>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  financings?: Resolver<Array<ResolversTypes['Financing']>, ParentType, ContextType, RequireFields<InvoiceFinancingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFinanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['InvoiceLineConnection'], ParentType, ContextType, RequireFields<InvoiceLinesArgs, 'first'>>;
  logisticUnits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<InvoiceObservationsArgs, 'first'>>;
  openAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<InvoiceOrdersArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  payeeAccounts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentState?: Resolver<ResolversTypes['InvoicePaymentState'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prepaidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<InvoiceReceiptsArgs, 'first'>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, RequireFields<InvoiceRemindersArgs, 'first'>>;
  remittanceAdvices?: Resolver<ResolversTypes['RemittanceAdviceConnection'], ParentType, ContextType, RequireFields<InvoiceRemittanceAdvicesArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ApplicationResponseConnection'], ParentType, ContextType, RequireFields<InvoiceResponsesArgs, 'first'>>;
  roundingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  shipmentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<InvoiceShipmentsArgs, 'first'>>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<InvoiceStatedReferencesArgs, 'first'>>;
  statementsOfAccount?: Resolver<ResolversTypes['StatementOfAccountConnection'], ParentType, ContextType, RequireFields<InvoiceStatementsOfAccountArgs, 'first'>>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxCurrencyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxExclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxInclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine'], FederationReferenceType extends FederationReferenceTypes['InvoiceLine'] = FederationReferenceTypes['InvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  buyerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['LineDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  matchBasis?: Resolver<Maybe<ResolversTypes['MatchBasis']>, ParentType, ContextType>;
  matchStatus?: Resolver<Maybe<ResolversTypes['LineMatchStatus']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  receiptAllocations?: Resolver<ResolversTypes['ReceiptAllocationConnection'], ParentType, ContextType, RequireFields<InvoiceLineReceiptAllocationsArgs, 'first'>>;
  receivedQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sellerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<InvoiceLineStatedReferencesArgs, 'first'>>;
  subLines?: Resolver<ResolversTypes['InvoiceLineConnection'], ParentType, ContextType, RequireFields<InvoiceLineSubLinesArgs, 'first'>>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceLineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceLineConnection'] = ResolversParentTypes['InvoiceLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvoiceLineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceLineEdge'] = ResolversParentTypes['InvoiceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLine'], ParentType, ContextType>;
};

export type InvoiceStatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceStatistics'] = ResolversParentTypes['InvoiceStatistics']> = {
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rateDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['InvoiceStatisticsRow']>, ParentType, ContextType>;
  unconvertedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceStatisticsRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceStatisticsRow'] = ResolversParentTypes['InvoiceStatisticsRow']> = {
  ageingBucket?: Resolver<Maybe<ResolversTypes['AgeingBucket']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  overdueAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
};

export type ItemPropertyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemProperty'] = ResolversParentTypes['ItemProperty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineDetailsResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineDetails'] = ResolversParentTypes['LineDetails']> = {
  accountingCost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classifications?: Resolver<Array<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['StatedPrice']>, ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['ItemProperty']>, ParentType, ContextType>;
  statedQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['LineTax']>, ParentType, ContextType>;
};

export type LineTaxResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineTax'] = ResolversParentTypes['LineTax']> = {
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exemptionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exemptionReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptIdentityReview?: Resolver<Maybe<ResolversTypes['IdentityResult']>, ParentType, ContextType, RequireFields<MutationAcceptIdentityReviewArgs, 'input'>>;
  allocatePayment?: Resolver<Maybe<ResolversTypes['AllocatePaymentResult']>, ParentType, ContextType, RequireFields<MutationAllocatePaymentArgs, 'input'>>;
  mergeEnterprises?: Resolver<Maybe<ResolversTypes['IdentityResult']>, ParentType, ContextType, RequireFields<MutationMergeEnterprisesArgs, 'input'>>;
  rejectAllocation?: Resolver<Maybe<ResolversTypes['RejectAllocationResult']>, ParentType, ContextType, RequireFields<MutationRejectAllocationArgs, 'input'>>;
  rejectIdentityReview?: Resolver<Maybe<ResolversTypes['IdentityResult']>, ParentType, ContextType, RequireFields<MutationRejectIdentityReviewArgs, 'input'>>;
  removeAllocation?: Resolver<Maybe<ResolversTypes['RemoveAllocationResult']>, ParentType, ContextType, RequireFields<MutationRemoveAllocationArgs, 'input'>>;
  splitEnterprise?: Resolver<Maybe<ResolversTypes['IdentityResult']>, ParentType, ContextType, RequireFields<MutationSplitEnterpriseArgs, 'input'>>;
};

export type NamedPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamedParty'] = ResolversParentTypes['NamedParty']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  legalIds?: Resolver<Array<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyIds?: Resolver<Array<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  registeredName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['NamedPartyRole'], ParentType, ContextType>;
  taxIds?: Resolver<Array<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  tradingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'AccountLine' | 'AccountStatement' | 'ApplicationResponse' | 'CreditNote' | 'CreditNoteLine' | 'DeliveryLine' | 'Despatch' | 'Enterprise' | 'Financing' | 'IdentityReview' | 'IngestRun' | 'Invoice' | 'InvoiceLine' | 'Observation' | 'Order' | 'OrderCancellation' | 'OrderChange' | 'OrderLine' | 'OrderResponse' | 'Payment' | 'PaymentAllocation' | 'PaymentBatch' | 'PaymentInstruction' | 'PaymentStatusReport' | 'QuarantinedRecord' | 'Receipt' | 'ReceiptAllocation' | 'Reminder' | 'RemittanceAdvice' | 'Shipment' | 'SourceConnection' | 'SourceRecord' | 'StatementEntry' | 'StatementOfAccount' | 'TrackingEvent', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  versionTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  allowanceTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['AnswerStatus']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  cancellations?: Resolver<ResolversTypes['OrderCancellationConnection'], ParentType, ContextType, RequireFields<OrderCancellationsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['OrderChangeConnection'], ParentType, ContextType, RequireFields<OrderChangesArgs, 'first'>>;
  chargeTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  decidingResponse?: Resolver<Maybe<ResolversTypes['OrderResponse']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<OrderDisagreementsArgs, 'first'>>;
  effectiveLines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, RequireFields<OrderEffectiveLinesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<OrderInvoicesArgs, 'first'>>;
  isAmended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, RequireFields<OrderLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<OrderObservationsArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payeeAccounts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prepaidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<OrderReceiptsArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['OrderResponseConnection'], ParentType, ContextType, RequireFields<OrderResponsesArgs, 'first'>>;
  roundingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<OrderStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxCurrencyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxExclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxInclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancellationResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderCancellation'] = ResolversParentTypes['OrderCancellation'], FederationReferenceType extends FederationReferenceTypes['OrderCancellation'] = FederationReferenceTypes['OrderCancellation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderCancellation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<ResolversTypes['DocumentAnswerConnection'], ParentType, ContextType, RequireFields<OrderCancellationAnswersArgs, 'first'>>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<OrderCancellationDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<OrderCancellationObservationsArgs, 'first'>>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<OrderCancellationOrdersArgs, 'first'>>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<OrderCancellationStatedReferencesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancellationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderCancellationConnection'] = ResolversParentTypes['OrderCancellationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderCancellationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderCancellationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderCancellationEdge'] = ResolversParentTypes['OrderCancellationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderCancellation'], ParentType, ContextType>;
};

export type OrderChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderChange'] = ResolversParentTypes['OrderChange'], FederationReferenceType extends FederationReferenceTypes['OrderChange'] = FederationReferenceTypes['OrderChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  allowanceTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  chargeTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<OrderChangeDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, RequireFields<OrderChangeLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<OrderChangeObservationsArgs, 'first'>>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<OrderChangeOrdersArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  prepaidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roundingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<OrderChangeStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxCurrencyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxExclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxInclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionSequence?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderChangeConnection'] = ResolversParentTypes['OrderChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderChangeEdge'] = ResolversParentTypes['OrderChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderChange'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  buyerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['LineDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sellerItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<OrderLineStatedReferencesArgs, 'first'>>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderLineConnection'] = ResolversParentTypes['OrderLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderLineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderLineEdge'] = ResolversParentTypes['OrderLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
};

export type OrderResponseResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderResponse'] = ResolversParentTypes['OrderResponse'], FederationReferenceType extends FederationReferenceTypes['OrderResponse'] = FederationReferenceTypes['OrderResponse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderResponse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  allowanceTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['DocumentAnswerConnection'], ParentType, ContextType, RequireFields<OrderResponseAnswersArgs, 'first'>>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  chargeTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<OrderResponseDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, RequireFields<OrderResponseLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<OrderResponseObservationsArgs, 'first'>>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<OrderResponseOrdersArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  prepaidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roundingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<OrderResponseStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxExclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxInclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResponseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderResponseConnection'] = ResolversParentTypes['OrderResponseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderResponseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderResponseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderResponseEdge'] = ResolversParentTypes['OrderResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderResponse'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountServicerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allocations?: Resolver<ResolversTypes['PaymentAllocationConnection'], ParentType, ContextType, RequireFields<PaymentAllocationsArgs, 'first'>>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bankTransactionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['PaymentCandidate']>, ParentType, ContextType, RequireFields<PaymentCandidatesArgs, 'first'>>;
  charges?: Resolver<Array<ResolversTypes['PaymentCharge']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counterValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditor?: Resolver<Maybe<ResolversTypes['PaymentParty']>, ParentType, ContextType>;
  debtor?: Resolver<Maybe<ResolversTypes['PaymentParty']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['AllocationDecision']>, ParentType, ContextType, RequireFields<PaymentDecisionsArgs, 'first'>>;
  direction?: Resolver<Maybe<ResolversTypes['PaymentDirection']>, ParentType, ContextType>;
  endToEndId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['StatementEntryConnection'], ParentType, ContextType, RequireFields<PaymentEntriesArgs, 'first'>>;
  entryReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['PaymentExchange']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  instructions?: Resolver<Array<ResolversTypes['PaymentInstruction']>, ParentType, ContextType, RequireFields<PaymentInstructionsArgs, 'first'>>;
  isReversal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purposeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remittanceInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remittedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['PaymentReturnReason']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PaymentState']>, ParentType, ContextType>;
  structuredReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uetr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ultimateCreditorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ultimateDebtorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unallocatedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentAllocated'] = ResolversParentTypes['PaymentAllocated']> = {
  allocation?: Resolver<Maybe<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation'], FederationReferenceType extends FederationReferenceTypes['PaymentAllocation'] = FederationReferenceTypes['PaymentAllocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentAllocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['AllocationDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['AllocationMethod']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentAllocationConnection'] = ResolversParentTypes['PaymentAllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentAllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentAllocationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentAllocationEdge'] = ResolversParentTypes['PaymentAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentAllocation'], ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch'], FederationReferenceType extends FederationReferenceTypes['PaymentBatch'] = FederationReferenceTypes['PaymentBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batchIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  debtor?: Resolver<Maybe<ResolversTypes['PaymentParty']>, ParentType, ContextType>;
  debtorAccount?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instructions?: Resolver<ResolversTypes['PaymentInstructionConnection'], ParentType, ContextType, RequireFields<PaymentBatchInstructionsArgs, 'first'>>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageStatedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messageStatedSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedExecutionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['PaymentBatchTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBatchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentBatchConnection'] = ResolversParentTypes['PaymentBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentBatchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentBatchEdge'] = ResolversParentTypes['PaymentBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentBatch'], ParentType, ContextType>;
};

export type PaymentBatchTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentBatchTotal'] = ResolversParentTypes['PaymentBatchTotal']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PaymentCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentCandidate'] = ResolversParentTypes['PaymentCandidate']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PaymentCandidateReason'], ParentType, ContextType>;
};

export type PaymentChargeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentCharge'] = ResolversParentTypes['PaymentCharge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentExchangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentExchange'] = ResolversParentTypes['PaymentExchange']> = {
  contractId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  targetCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  unitCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
};

export type PaymentInstructionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentInstruction'] = ResolversParentTypes['PaymentInstruction'], FederationReferenceType extends FederationReferenceTypes['PaymentInstruction'] = FederationReferenceTypes['PaymentInstruction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentInstruction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['PaymentBatch']>, ParentType, ContextType>;
  batchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batchIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditorAccount?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  creditorBic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditorIdentifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  creditorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  debtor?: Resolver<Maybe<ResolversTypes['PaymentParty']>, ParentType, ContextType>;
  debtorAccount?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  debtorBic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endToEndId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executions?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<PaymentInstructionExecutionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remittanceInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remittedDocuments?: Resolver<Array<ResolversTypes['RemittedDocument']>, ParentType, ContextType>;
  remittedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requestedExecutionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReasons?: Resolver<Array<ResolversTypes['PaymentStatusReason']>, ParentType, ContextType>;
  structuredReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transactionIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  uetr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ultimateCreditorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ultimateDebtorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentInstructionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentInstructionConnection'] = ResolversParentTypes['PaymentInstructionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentInstructionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentInstructionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentInstructionEdge'] = ResolversParentTypes['PaymentInstructionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentInstruction'], ParentType, ContextType>;
};

export type PaymentMeansResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentMeans'] = ResolversParentTypes['PaymentMeans']> = {
  accountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mandateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentParty'] = ResolversParentTypes['PaymentParty']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentReturnReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentReturnReason'] = ResolversParentTypes['PaymentReturnReason']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  information?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentStatusReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentStatusReason'] = ResolversParentTypes['PaymentStatusReason']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  information?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentStatusReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentStatusReport'] = ResolversParentTypes['PaymentStatusReport'], FederationReferenceType extends FederationReferenceTypes['PaymentStatusReport'] = FederationReferenceTypes['PaymentStatusReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentStatusReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalBatchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalEndToEndId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalInstructionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalMessageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalMessageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalUetr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PaymentStatusReason']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentStatusReportConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentStatusReportConnection'] = ResolversParentTypes['PaymentStatusReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentStatusReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentStatusReportEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentStatusReportEdge'] = ResolversParentTypes['PaymentStatusReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentStatusReport'], ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuarantineReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuarantineReason'] = ResolversParentTypes['QuarantineReason']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuarantinedRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuarantinedRecord'] = ResolversParentTypes['QuarantinedRecord'], FederationReferenceType extends FederationReferenceTypes['QuarantinedRecord'] = FederationReferenceTypes['QuarantinedRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QuarantinedRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payloadExcerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuarantineReason'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuarantinedRecordConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuarantinedRecordConnection'] = ResolversParentTypes['QuarantinedRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuarantinedRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuarantinedRecordEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuarantinedRecordEdge'] = ResolversParentTypes['QuarantinedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantinedRecord'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountStatement?: Resolver<Maybe<ResolversTypes['AccountStatement']>, ParentType, ContextType, RequireFields<QueryAccountStatementArgs, 'id'>>;
  accountStatements?: Resolver<ResolversTypes['AccountStatementConnection'], ParentType, ContextType, RequireFields<QueryAccountStatementsArgs, 'first'>>;
  applicationResponses?: Resolver<ResolversTypes['ApplicationResponseConnection'], ParentType, ContextType, RequireFields<QueryApplicationResponsesArgs, 'first'>>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, RequireFields<QueryCreditNotesArgs, 'first'>>;
  despatches?: Resolver<ResolversTypes['DespatchConnection'], ParentType, ContextType, RequireFields<QueryDespatchesArgs, 'first'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, Partial<QueryEnterpriseArgs>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  identityReviews?: Resolver<ResolversTypes['IdentityReviewConnection'], ParentType, ContextType, RequireFields<QueryIdentityReviewsArgs, 'first' | 'status'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoiceStatistics?: Resolver<ResolversTypes['InvoiceStatistics'], ParentType, ContextType, RequireFields<QueryInvoiceStatisticsArgs, 'first' | 'groupBy'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderCancellations?: Resolver<ResolversTypes['OrderCancellationConnection'], ParentType, ContextType, RequireFields<QueryOrderCancellationsArgs, 'first'>>;
  orderChanges?: Resolver<ResolversTypes['OrderChangeConnection'], ParentType, ContextType, RequireFields<QueryOrderChangesArgs, 'first'>>;
  orderResponses?: Resolver<ResolversTypes['OrderResponseConnection'], ParentType, ContextType, RequireFields<QueryOrderResponsesArgs, 'first'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentBatches?: Resolver<ResolversTypes['PaymentBatchConnection'], ParentType, ContextType, RequireFields<QueryPaymentBatchesArgs, 'first'>>;
  paymentInstruction?: Resolver<Maybe<ResolversTypes['PaymentInstruction']>, ParentType, ContextType, RequireFields<QueryPaymentInstructionArgs, 'id'>>;
  paymentInstructions?: Resolver<ResolversTypes['PaymentInstructionConnection'], ParentType, ContextType, RequireFields<QueryPaymentInstructionsArgs, 'first'>>;
  paymentStatusReports?: Resolver<ResolversTypes['PaymentStatusReportConnection'], ParentType, ContextType, RequireFields<QueryPaymentStatusReportsArgs, 'first'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first'>>;
  quarantinedRecords?: Resolver<ResolversTypes['QuarantinedRecordConnection'], ParentType, ContextType, RequireFields<QueryQuarantinedRecordsArgs, 'first'>>;
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<QueryReceiptsArgs, 'first'>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, RequireFields<QueryRemindersArgs, 'first'>>;
  remittanceAdvices?: Resolver<ResolversTypes['RemittanceAdviceConnection'], ParentType, ContextType, RequireFields<QueryRemittanceAdvicesArgs, 'first'>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<QueryShipmentsArgs, 'first'>>;
  sourceConnections?: Resolver<Array<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourceConnectionsArgs, 'first'>>;
  statementsOfAccount?: Resolver<ResolversTypes['StatementOfAccountConnection'], ParentType, ContextType, RequireFields<QueryStatementsOfAccountArgs, 'first'>>;
  trackingEvent?: Resolver<Maybe<ResolversTypes['TrackingEvent']>, ParentType, ContextType, RequireFields<QueryTrackingEventArgs, 'id'>>;
  trackingEvents?: Resolver<ResolversTypes['TrackingEventConnection'], ParentType, ContextType, RequireFields<QueryTrackingEventsArgs, 'first'>>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'], FederationReferenceType extends FederationReferenceTypes['Receipt'] = FederationReferenceTypes['Receipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Receipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<ReceiptDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['DeliveryLineConnection'], ParentType, ContextType, RequireFields<ReceiptLinesArgs, 'first'>>;
  logisticUnits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<ReceiptObservationsArgs, 'first'>>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<ReceiptOrdersArgs, 'first'>>;
  receivedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  shipmentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<ReceiptStatedReferencesArgs, 'first'>>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptAllocationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceiptAllocation'] = ResolversParentTypes['ReceiptAllocation'], FederationReferenceType extends FederationReferenceTypes['ReceiptAllocation'] = FederationReferenceTypes['ReceiptAllocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReceiptAllocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confidence?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  invoiceLine?: Resolver<Maybe<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ReceiptAllocationMethod'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  receiptLine?: Resolver<Maybe<ResolversTypes['DeliveryLine']>, ParentType, ContextType>;
  receiptQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptAllocationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceiptAllocationConnection'] = ResolversParentTypes['ReceiptAllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptAllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReceiptAllocationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceiptAllocationEdge'] = ResolversParentTypes['ReceiptAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceiptAllocation'], ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type RejectAllocationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RejectAllocationResult'] = ResolversParentTypes['RejectAllocationResult']> = {
  __resolveType: TypeResolveFn<'AllocationRefused' | 'AllocationRejected', ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder'], FederationReferenceType extends FederationReferenceTypes['Reminder'] = FederationReferenceTypes['Reminder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reminder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  allowanceTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  balanceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  chargeTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creditTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  debitTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<ReminderDisagreementsArgs, 'first'>>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<ReminderInvoicesArgs, 'first'>>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AccountLineConnection'], ParentType, ContextType, RequireFields<ReminderLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<ReminderObservationsArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payeeAccounts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prepaidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  roundingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<ReminderStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxExclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxInclusiveAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type RemittanceAdviceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittanceAdvice'] = ResolversParentTypes['RemittanceAdvice'], FederationReferenceType extends FederationReferenceTypes['RemittanceAdvice'] = FederationReferenceTypes['RemittanceAdvice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RemittanceAdvice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balanceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creditTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  debitTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<RemittanceAdviceDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<RemittanceAdviceInvoicesArgs, 'first'>>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AccountLineConnection'], ParentType, ContextType, RequireFields<RemittanceAdviceLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<RemittanceAdviceObservationsArgs, 'first'>>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  payeeAccounts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<RemittanceAdviceStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemittanceAdviceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittanceAdviceConnection'] = ResolversParentTypes['RemittanceAdviceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemittanceAdviceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemittanceAdviceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittanceAdviceEdge'] = ResolversParentTypes['RemittanceAdviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RemittanceAdvice'], ParentType, ContextType>;
};

export type RemittedDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittedDocument'] = ResolversParentTypes['RemittedDocument']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditNoteAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dueAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  issueDateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemoveAllocationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveAllocationResult'] = ResolversParentTypes['RemoveAllocationResult']> = {
  __resolveType: TypeResolveFn<'AllocationRefused' | 'AllocationRemoved', ParentType, ContextType>;
};

export type SensorElementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SensorElement'] = ResolversParentTypes['SensorElement']> = {
  metadata?: Resolver<Maybe<ResolversTypes['SensorMetadata']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['SensorReport']>, ParentType, ContextType>;
};

export type SensorMetadataResolvers<ContextType = any, ParentType extends ResolversParentTypes['SensorMetadata'] = ResolversParentTypes['SensorMetadata']> = {
  bizRules?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataProcessingMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceMetadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rawData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SensorReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['SensorReport'] = ResolversParentTypes['SensorReport']> = {
  bizRules?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  booleanValue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  chemicalSubstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinateReferenceSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataProcessingMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceMetadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hexBinaryValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  meanValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  microorganism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  percentileRank?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  percentileValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rawData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardDeviation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stringValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uriValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  despatch?: Resolver<Maybe<ResolversTypes['Despatch']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TrackingEventConnection'], ParentType, ContextType, RequireFields<ShipmentEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ShipmentStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'], FederationReferenceType extends FederationReferenceTypes['SourceConnection'] = FederationReferenceTypes['SourceConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SourceConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['SourceHealth']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['IngestRun']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streams?: Resolver<Array<ResolversTypes['SourceStream']>, ParentType, ContextType, RequireFields<SourceConnectionStreamsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceHealthResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceHealth'] = ResolversParentTypes['SourceHealth']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord'], FederationReferenceType extends FederationReferenceTypes['SourceRecord'] = FederationReferenceTypes['SourceRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SourceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  connector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceRecordConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceRecordConnection'] = ResolversParentTypes['SourceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceRecordEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceRecordEdge'] = ResolversParentTypes['SourceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceRecord'], ParentType, ContextType>;
};

export type SourceStreamResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceStream'] = ResolversParentTypes['SourceStream']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAdvancedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedNumberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatedNumber'] = ResolversParentTypes['StatedNumber']> = {
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedPriceResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatedPrice'] = ResolversParentTypes['StatedPrice']> = {
  allowanceCharges?: Resolver<Array<ResolversTypes['AllowanceCharge']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  baseQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseUnitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatedReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatedReference'] = ResolversParentTypes['StatedReference']> = {
  issueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatedReferenceType'], ParentType, ContextType>;
};

export type StatementBalanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementBalance'] = ResolversParentTypes['StatementBalance']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementCheck'] = ResolversParentTypes['StatementCheck']> = {
  booked?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StatementEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementEntry'] = ResolversParentTypes['StatementEntry'], FederationReferenceType extends FederationReferenceTypes['StatementEntry'] = FederationReferenceTypes['StatementEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StatementEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankTransactionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bookingTimeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<Array<ResolversTypes['PaymentCharge']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counterValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  declaredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['PaymentDirection'], ParentType, ContextType>;
  endToEndIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['PaymentExchange']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isReversal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<StatementEntryPaymentsArgs, 'first'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proprietaryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  structuredReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transactionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transactions?: Resolver<ResolversTypes['StatementTransactionConnection'], ParentType, ContextType, RequireFields<StatementEntryTransactionsArgs, 'first'>>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valueTimeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementEntryConnection'] = ResolversParentTypes['StatementEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementEntryEdge'] = ResolversParentTypes['StatementEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementEntry'], ParentType, ContextType>;
};

export type StatementOfAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementOfAccount'] = ResolversParentTypes['StatementOfAccount'], FederationReferenceType extends FederationReferenceTypes['StatementOfAccount'] = FederationReferenceTypes['StatementOfAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StatementOfAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balanceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creditTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  debitTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['DocumentDetails']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<StatementOfAccountDisagreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<StatementOfAccountInvoicesArgs, 'first'>>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AccountLineConnection'], ParentType, ContextType, RequireFields<StatementOfAccountLinesArgs, 'first'>>;
  namedParties?: Resolver<Array<ResolversTypes['NamedParty']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<StatementOfAccountObservationsArgs, 'first'>>;
  payeeAccounts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  statedReferences?: Resolver<Array<ResolversTypes['StatedReference']>, ParentType, ContextType, RequireFields<StatementOfAccountStatedReferencesArgs, 'first'>>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  taxTotals?: Resolver<Array<ResolversTypes['TaxTotal']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementOfAccountConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementOfAccountConnection'] = ResolversParentTypes['StatementOfAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementOfAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementOfAccountEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementOfAccountEdge'] = ResolversParentTypes['StatementOfAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementOfAccount'], ParentType, ContextType>;
};

export type StatementPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementParty'] = ResolversParentTypes['StatementParty']> = {
  account?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ultimateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementTotal'] = ResolversParentTypes['StatementTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StatementTransactionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementTransaction'] = ResolversParentTypes['StatementTransaction']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bankTransactionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<Array<ResolversTypes['PaymentCharge']>, ParentType, ContextType>;
  counterValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditor?: Resolver<Maybe<ResolversTypes['StatementParty']>, ParentType, ContextType>;
  debtor?: Resolver<Maybe<ResolversTypes['StatementParty']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['PaymentDirection']>, ParentType, ContextType>;
  endToEndId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['PaymentExchange']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  instructionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proprietaryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remittanceLines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  remittedDocuments?: Resolver<Array<ResolversTypes['RemittedDocument']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['PaymentReturnReason']>, ParentType, ContextType>;
  servicerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  structuredReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uetr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementTransactionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementTransactionConnection'] = ResolversParentTypes['StatementTransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementTransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementTransactionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementTransactionEdge'] = ResolversParentTypes['StatementTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementTransaction'], ParentType, ContextType>;
};

export type StringConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StringConnection'] = ResolversParentTypes['StringConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StringEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StringEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StringEdge'] = ResolversParentTypes['StringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxSubtotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxSubtotal'] = ResolversParentTypes['TaxSubtotal']> = {
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exemptionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exemptionReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TaxTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxTotal'] = ResolversParentTypes['TaxTotal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subtotals?: Resolver<Array<ResolversTypes['TaxSubtotal']>, ParentType, ContextType>;
};

export type TrackingEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent'], FederationReferenceType extends FederationReferenceTypes['TrackingEvent'] = FederationReferenceTypes['TrackingEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrackingEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['TrackingEventAction']>, ParentType, ContextType>;
  bizLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  bizStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificationInfo?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  childEpcs?: Resolver<ResolversTypes['StringConnection'], ParentType, ContextType, RequireFields<TrackingEventChildEpcsArgs, 'first'>>;
  destinations?: Resolver<Array<ResolversTypes['EventEnd']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentReferences?: Resolver<Array<ResolversTypes['EventDocumentReference']>, ParentType, ContextType>;
  epcs?: Resolver<ResolversTypes['StringConnection'], ParentType, ContextType, RequireFields<TrackingEventEpcsArgs, 'first'>>;
  errorDeclaration?: Resolver<Maybe<ResolversTypes['EventErrorDeclaration']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventTimeZoneOffset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputEpcs?: Resolver<ResolversTypes['StringConnection'], ParentType, ContextType, RequireFields<TrackingEventInputEpcsArgs, 'first'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  outputEpcs?: Resolver<ResolversTypes['StringConnection'], ParentType, ContextType, RequireFields<TrackingEventOutputEpcsArgs, 'first'>>;
  parentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persistentDisposition?: Resolver<Maybe<ResolversTypes['EventPersistentDisposition']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['EventQuantity']>, ParentType, ContextType>;
  readPoint?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  recordTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sensorElements?: Resolver<Array<ResolversTypes['SensorElement']>, ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['EventEnd']>, ParentType, ContextType>;
  transformationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TrackingEventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackingEventConnection'] = ResolversParentTypes['TrackingEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrackingEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrackingEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackingEventEdge'] = ResolversParentTypes['TrackingEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrackingEvent'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Account?: AccountResolvers<ContextType>;
  AccountLine?: AccountLineResolvers<ContextType>;
  AccountLineConnection?: AccountLineConnectionResolvers<ContextType>;
  AccountLineEdge?: AccountLineEdgeResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  AccountStatementConnection?: AccountStatementConnectionResolvers<ContextType>;
  AccountStatementEdge?: AccountStatementEdgeResolvers<ContextType>;
  AllocatePaymentResult?: AllocatePaymentResultResolvers<ContextType>;
  AllocationDecision?: AllocationDecisionResolvers<ContextType>;
  AllocationDifference?: AllocationDifferenceResolvers<ContextType>;
  AllocationRefused?: AllocationRefusedResolvers<ContextType>;
  AllocationRejected?: AllocationRejectedResolvers<ContextType>;
  AllocationRemoved?: AllocationRemovedResolvers<ContextType>;
  AllowanceCharge?: AllowanceChargeResolvers<ContextType>;
  AnswerReason?: AnswerReasonResolvers<ContextType>;
  ApplicationResponse?: ApplicationResponseResolvers<ContextType>;
  ApplicationResponseConnection?: ApplicationResponseConnectionResolvers<ContextType>;
  ApplicationResponseEdge?: ApplicationResponseEdgeResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  CreditNoteLineConnection?: CreditNoteLineConnectionResolvers<ContextType>;
  CreditNoteLineEdge?: CreditNoteLineEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryDetails?: DeliveryDetailsResolvers<ContextType>;
  DeliveryLine?: DeliveryLineResolvers<ContextType>;
  DeliveryLineConnection?: DeliveryLineConnectionResolvers<ContextType>;
  DeliveryLineEdge?: DeliveryLineEdgeResolvers<ContextType>;
  Despatch?: DespatchResolvers<ContextType>;
  DespatchConnection?: DespatchConnectionResolvers<ContextType>;
  DespatchEdge?: DespatchEdgeResolvers<ContextType>;
  DisagreeingValue?: DisagreeingValueResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DocumentAnswer?: DocumentAnswerResolvers<ContextType>;
  DocumentAnswerConnection?: DocumentAnswerConnectionResolvers<ContextType>;
  DocumentAnswerEdge?: DocumentAnswerEdgeResolvers<ContextType>;
  DocumentDetails?: DocumentDetailsResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseName?: EnterpriseNameResolvers<ContextType>;
  EventDocumentReference?: EventDocumentReferenceResolvers<ContextType>;
  EventEnd?: EventEndResolvers<ContextType>;
  EventErrorDeclaration?: EventErrorDeclarationResolvers<ContextType>;
  EventPersistentDisposition?: EventPersistentDispositionResolvers<ContextType>;
  EventQuantity?: EventQuantityResolvers<ContextType>;
  Financing?: FinancingResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifiersHeldApart?: IdentifiersHeldApartResolvers<ContextType>;
  IdentityDecided?: IdentityDecidedResolvers<ContextType>;
  IdentityDecision?: IdentityDecisionResolvers<ContextType>;
  IdentityEvidence?: IdentityEvidenceResolvers<ContextType>;
  IdentityRefused?: IdentityRefusedResolvers<ContextType>;
  IdentityResult?: IdentityResultResolvers<ContextType>;
  IdentityReview?: IdentityReviewResolvers<ContextType>;
  IdentityReviewConnection?: IdentityReviewConnectionResolvers<ContextType>;
  IdentityReviewEdge?: IdentityReviewEdgeResolvers<ContextType>;
  IngestRun?: IngestRunResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  InvoiceStatistics?: InvoiceStatisticsResolvers<ContextType>;
  InvoiceStatisticsRow?: InvoiceStatisticsRowResolvers<ContextType>;
  ItemProperty?: ItemPropertyResolvers<ContextType>;
  LineDetails?: LineDetailsResolvers<ContextType>;
  LineTax?: LineTaxResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedParty?: NamedPartyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancellation?: OrderCancellationResolvers<ContextType>;
  OrderCancellationConnection?: OrderCancellationConnectionResolvers<ContextType>;
  OrderCancellationEdge?: OrderCancellationEdgeResolvers<ContextType>;
  OrderChange?: OrderChangeResolvers<ContextType>;
  OrderChangeConnection?: OrderChangeConnectionResolvers<ContextType>;
  OrderChangeEdge?: OrderChangeEdgeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineConnection?: OrderLineConnectionResolvers<ContextType>;
  OrderLineEdge?: OrderLineEdgeResolvers<ContextType>;
  OrderResponse?: OrderResponseResolvers<ContextType>;
  OrderResponseConnection?: OrderResponseConnectionResolvers<ContextType>;
  OrderResponseEdge?: OrderResponseEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAllocated?: PaymentAllocatedResolvers<ContextType>;
  PaymentAllocation?: PaymentAllocationResolvers<ContextType>;
  PaymentAllocationConnection?: PaymentAllocationConnectionResolvers<ContextType>;
  PaymentAllocationEdge?: PaymentAllocationEdgeResolvers<ContextType>;
  PaymentBatch?: PaymentBatchResolvers<ContextType>;
  PaymentBatchConnection?: PaymentBatchConnectionResolvers<ContextType>;
  PaymentBatchEdge?: PaymentBatchEdgeResolvers<ContextType>;
  PaymentBatchTotal?: PaymentBatchTotalResolvers<ContextType>;
  PaymentCandidate?: PaymentCandidateResolvers<ContextType>;
  PaymentCharge?: PaymentChargeResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentExchange?: PaymentExchangeResolvers<ContextType>;
  PaymentInstruction?: PaymentInstructionResolvers<ContextType>;
  PaymentInstructionConnection?: PaymentInstructionConnectionResolvers<ContextType>;
  PaymentInstructionEdge?: PaymentInstructionEdgeResolvers<ContextType>;
  PaymentMeans?: PaymentMeansResolvers<ContextType>;
  PaymentParty?: PaymentPartyResolvers<ContextType>;
  PaymentReturnReason?: PaymentReturnReasonResolvers<ContextType>;
  PaymentStatusReason?: PaymentStatusReasonResolvers<ContextType>;
  PaymentStatusReport?: PaymentStatusReportResolvers<ContextType>;
  PaymentStatusReportConnection?: PaymentStatusReportConnectionResolvers<ContextType>;
  PaymentStatusReportEdge?: PaymentStatusReportEdgeResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  QuarantineReason?: QuarantineReasonResolvers<ContextType>;
  QuarantinedRecord?: QuarantinedRecordResolvers<ContextType>;
  QuarantinedRecordConnection?: QuarantinedRecordConnectionResolvers<ContextType>;
  QuarantinedRecordEdge?: QuarantinedRecordEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptAllocation?: ReceiptAllocationResolvers<ContextType>;
  ReceiptAllocationConnection?: ReceiptAllocationConnectionResolvers<ContextType>;
  ReceiptAllocationEdge?: ReceiptAllocationEdgeResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  RejectAllocationResult?: RejectAllocationResultResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  RemittanceAdvice?: RemittanceAdviceResolvers<ContextType>;
  RemittanceAdviceConnection?: RemittanceAdviceConnectionResolvers<ContextType>;
  RemittanceAdviceEdge?: RemittanceAdviceEdgeResolvers<ContextType>;
  RemittedDocument?: RemittedDocumentResolvers<ContextType>;
  RemoveAllocationResult?: RemoveAllocationResultResolvers<ContextType>;
  SensorElement?: SensorElementResolvers<ContextType>;
  SensorMetadata?: SensorMetadataResolvers<ContextType>;
  SensorReport?: SensorReportResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceHealth?: SourceHealthResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  SourceRecordConnection?: SourceRecordConnectionResolvers<ContextType>;
  SourceRecordEdge?: SourceRecordEdgeResolvers<ContextType>;
  SourceStream?: SourceStreamResolvers<ContextType>;
  StatedNumber?: StatedNumberResolvers<ContextType>;
  StatedPrice?: StatedPriceResolvers<ContextType>;
  StatedReference?: StatedReferenceResolvers<ContextType>;
  StatementBalance?: StatementBalanceResolvers<ContextType>;
  StatementCheck?: StatementCheckResolvers<ContextType>;
  StatementEntry?: StatementEntryResolvers<ContextType>;
  StatementEntryConnection?: StatementEntryConnectionResolvers<ContextType>;
  StatementEntryEdge?: StatementEntryEdgeResolvers<ContextType>;
  StatementOfAccount?: StatementOfAccountResolvers<ContextType>;
  StatementOfAccountConnection?: StatementOfAccountConnectionResolvers<ContextType>;
  StatementOfAccountEdge?: StatementOfAccountEdgeResolvers<ContextType>;
  StatementParty?: StatementPartyResolvers<ContextType>;
  StatementTotal?: StatementTotalResolvers<ContextType>;
  StatementTransaction?: StatementTransactionResolvers<ContextType>;
  StatementTransactionConnection?: StatementTransactionConnectionResolvers<ContextType>;
  StatementTransactionEdge?: StatementTransactionEdgeResolvers<ContextType>;
  StringConnection?: StringConnectionResolvers<ContextType>;
  StringEdge?: StringEdgeResolvers<ContextType>;
  TaxSubtotal?: TaxSubtotalResolvers<ContextType>;
  TaxTotal?: TaxTotalResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  TrackingEventConnection?: TrackingEventConnectionResolvers<ContextType>;
  TrackingEventEdge?: TrackingEventEdgeResolvers<ContextType>;
};


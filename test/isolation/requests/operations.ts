/** What dashboards, partners and loan systems send, each asking for all that could carry what is not the reader's. */
const ENTERPRISE = 'id name country roles identifiers { scheme value }';
const PAYMENT = `
  id endToEndId uetr remittanceInformation structuredReferences bookingDate amount { value currency }
  account { id identifiers { scheme value } owner { name } }
  debtor { name enterprise { id name } } creditor { name enterprise { id name } } unallocatedAmount { value }`;
const EVENTS = `
  totalCount edges { cursor node {
    id type eventTime epcs(first: 2) { totalCount edges { node } } readPoint { name } location { name }
    documentReferences { type identifier } shipment { id reference status } } }`;
const INVOICE = `
  id number issueDate dueDate status paymentState isOverdue daysPastDue payableAmount { value currency } openAmount { value }
  seller { name } buyer { name } payee { name } lineCount orders { number } receipts { number } creditNotes { number }
  lines(first: 2) { totalCount edges { cursor node {
    number itemName matchStatus receiptAllocations(first: 2) { totalCount edges { node {
      quantity receipt { number buyer { name } } receiptLine { itemName } } } } } } }
  answer decidingResponse { number sender { name } } responses(first: 2) { totalCount edges { cursor node {
    number sender { name } receiver { name } answers(first: 2) { totalCount edges { cursor node { status reasons { text } invoice { number } } } } } } }
  remittanceAdvices(first: 2) { totalCount edges { cursor node { number payableAmount { value } } } }
  announcements(first: 2) { totalCount edges { node { number remittanceAdvice { number } } } }
  allocations(first: 3) { totalCount edges { cursor node { amount { value } payment { endToEndId debtor { name } } } } }`;
const FOUR_FLOWS = `
  ${INVOICE} seller { ${ENTERPRISE} } buyer { ${ENTERPRISE} } payee { ${ENTERPRISE} }
  orders { id seller { name } changes(first: 2) { totalCount edges { node { number buyer { name } } } } effectiveLines(first: 2) { totalCount edges { node { itemName } } } } receipts { id buyer { name } } creditNotes { id payableAmount { value } }
  shipments { id reference status carrier { name } events(first: 3) { ${EVENTS} } }
  allocations(first: 3) { edges { node { method payment { ${PAYMENT} } } } }
  observations { source { connection externalId contentHash } }
  disagreements { field chosen values { value source { connection externalId } } }`;
const PAGE = 'totalCount totalCountIsExact pageInfo { hasNextPage startCursor endCursor }';

export const OPERATIONS = {
  invoices: `query ($filter: InvoiceFilter, $first: Int, $after: String) {
    invoices(filter: $filter, first: $first, after: $after) { ${PAGE} edges { cursor node { ${INVOICE} } } } }`,
  payments: `query ($filter: PaymentFilter, $first: Int, $after: String) {
    payments(filter: $filter, first: $first, after: $after) { ${PAGE} edges { cursor node {
      ${PAYMENT} allocations(first: 3) { totalCount edges { cursor node {
        amount { value } invoice { number openAmount { value } seller { name } buyer { name } } } } } } } } }`,
  enterprises: `query ($filter: EnterpriseFilter, $first: Int, $after: String) {
    enterprises(filter: $filter, first: $first, after: $after) { ${PAGE} edges { cursor node {
      ${ENTERPRISE} sources(first: 3) { totalCount edges { cursor node { connection stream externalId } } } } } } }`,
  trackingEvents: `query { trackingEvents(first: 200) { ${PAGE} ${EVENTS.replace('totalCount', '')} } }`,
  enterprise: `query ($identifier: IdentifierInput!) { enterprise(identifier: $identifier) { ${ENTERPRISE} } }`,
  ingestion: `query ($connection: String) {
    sourceConnections(name: $connection) {
      name connector owner { name } streams { name cursor lastAdvancedAt } lastRun { id outcome read quarantined } }
    quarantinedRecords(connection: $connection, first: 200) {
      ${PAGE} edges { cursor node { id connection externalId reason { code message } payloadExcerpt } } } }`,
  invoiceStatistics: `query ($filter: InvoiceFilter) {
    invoiceStatistics(filter: $filter, groupBy: [SELLER, BUYER, MONTH, STATUS]) {
      isTruncated rows { month status seller { name } buyer { name } count payableAmount { value } openAmount { value } } } }`,
  invoice: `query ($id: ID!) { invoice(id: $id) { ${FOUR_FLOWS} } }`,
  nodes: `query ($ids: [ID!]!) { nodes(ids: $ids) {
    id __typename ... on Invoice { ${INVOICE} } ... on Payment { ${PAYMENT} } ... on Enterprise { ${ENTERPRISE} }
    ... on Order { number seller { name } } ... on Shipment { reference carrier { name } } } }`,
} as const;

export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[];

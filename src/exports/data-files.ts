import { claimsTable } from './claims-table.ts';
import { collectionTables } from './collection-tables.ts';
import { crosswalkTable } from './crosswalk-table.ts';
import type { DataTable } from './data-table.ts';
import { documentAddressesTable } from './document-addresses-table.ts';
import { lineageTable } from './lineage-table.ts';
import { matrixTable } from './matrix-table.ts';
import { participationTable } from './participation-table.ts';
import { statementsTable } from './statements-table.ts';
import { themesByBodyTable } from './themes-by-body-table.ts';
import { timelineTable } from './timeline-table.ts';
import { verificationTable } from './verification-table.ts';

/**
 * Every table of the open data. A table named here is built at /data/v1/<name>.csv, listed in the data package,
 * described on the page of the data and checked by the tests of the built site; nothing else names it.
 */
export const dataTables: readonly DataTable[] = [
  ...collectionTables,
  statementsTable,
  claimsTable,
  matrixTable,
  lineageTable,
  themesByBodyTable,
  participationTable,
  timelineTable,
  verificationTable,
  documentAddressesTable,
  crosswalkTable,
];

import type { Facts } from '#model/facts.ts';
import { extractPackage } from '#text/data.ts';
import { columnsOf } from './columns.ts';
import { packageJson } from './data-package.ts';
import { type DataTable, rowOf } from './data-table.ts';
import type { Edition } from './edition.ts';
import type { Extract, ExtractFolder } from './extracts.ts';
import { sizeOf } from './offer.ts';
import { tableResource, tableSchema } from './table-resource.ts';

/** An extract with its text as CSV. */
export interface ExtractFile extends Extract {
  readonly csv: string;
}

/** The data package of a folder of extracts. */
export const extractPackageJson = (
  folder: ExtractFolder,
  files: readonly ExtractFile[],
  facts: Facts,
  edition: Edition,
): string =>
  packageJson(
    { name: `open-cbm-repository-${folder}`, ...extractPackage[folder] },
    undefined,
    edition,
    files.map(({ path, table, csv }) => ({
      ...tableResource(
        {
          name: path,
          path: `${path}.csv`,
          title: `${table.title}: ${path}`,
          description: table.description,
        },
        sizeOf(csv),
      ),
      schema: isShared(table) ? `${table.name}${ending}` : schemaOf(table, facts),
    })),
  );

/** The columns that the extracts of a folder share, by the name of their file: once, since the tables are hundreds. */
export function sharedTableSchemas(files: readonly ExtractFile[], facts: Facts): Map<string, string> {
  const shared = new Map(
    files.filter(({ table }) => isShared(table)).map(({ table }) => [table.name, table]),
  );
  return new Map(
    [...shared].map(([name, table]) => [
      `${name}${ending}`,
      `${JSON.stringify(schemaOf(table, facts), null, 1)}\n`,
    ]),
  );
}

const ending = '.tableschema.json';

/** Whether the columns are the same whatever the content. */
const isShared = ({ row }: DataTable): boolean => typeof row !== 'function';

const schemaOf = (table: DataTable, facts: Facts): object =>
  tableSchema(table.name, columnsOf(rowOf(table, facts)), table.key, () => false);

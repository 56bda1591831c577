import { schemaFiles } from '#exports/schema-files.ts';
import { collectionNames } from '#schema/collection-names.ts';

/** A JSON Schema for editors: of what an author writes in the files of one collection. */
export interface EditorSchema {
  /** `documents.schema.json` */
  readonly file: string;
  readonly text: string;
}

/**
 * The schemas that `.vscode/settings.json` names: those that the site publishes, in the words of draft 7, which is what
 * the YAML extension reads for certain, and without an address, so that nobody asks for one.
 */
export function editorSchemas(): EditorSchema[] {
  const published = new Map(schemaFiles({ addressOf: (path) => path }).map(({ path, text }) => [path, text]));
  return collectionNames.map((name) => {
    const text = published.get(`frontmatter/${name}`) ?? '{}';
    const { $schema: _, $id: __, ...schema } = JSON.parse(text) as Record<string, unknown>;
    const draft7 = { $schema: 'http://json-schema.org/draft-07/schema#', $comment: note, ...schema };
    return { file: `${name}.schema.json`, text: `${JSON.stringify(draft7, null, 1)}\n` };
  });
}

const note = 'Generated from src/schema/ by npm run schemas.';

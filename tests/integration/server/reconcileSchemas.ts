import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const folder = new URL('./reconcileSchemas/', import.meta.url);

/** The part of the schema of Swagger 2.0 that the specification refers to, for keys in a header or a query. */
const swagger = {
  $id: 'http://swagger.io/v2/schema.json',
  definitions: {
    securityDefinitions: {
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'name', 'in'],
        properties: {
          type: { enum: ['apiKey'] },
          name: { type: 'string' },
          in: { enum: ['header', 'query'] },
          description: { type: 'string' },
        },
      },
    },
  },
};

/** A schema of the specification, by the name of its file. */
export type SchemaName =
  | 'manifest'
  | 'data-extension-property-proposal'
  | 'data-extension-query'
  | 'data-extension-response'
  | 'reconciliation-query-batch'
  | 'reconciliation-result-batch'
  | 'suggest-entities-response'
  | 'suggest-properties-response'
  | 'suggest-types-response';

// The schemas name no draft that ajv knows by that address, and formats are held by patterns beside them.
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
ajv.addSchema(swagger);
for (const file of readdirSync(folder))
  if (file.endsWith('.json'))
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), `file:${file.slice(0, -5)}`);

/** Returns how a value breaks a schema of the specification; an empty list if it does not. */
export function brokenRules(name: SchemaName, value: unknown): string[] {
  if (ajv.validate(`file:${name}`, value)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

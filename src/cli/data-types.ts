import { writeFileSync } from 'node:fs';
import { generateTypes, TYPES_FILE } from '#lib/server/facts/generate-types.ts';

writeFileSync(TYPES_FILE, await generateTypes());
console.log(`wrote ${TYPES_FILE}`);

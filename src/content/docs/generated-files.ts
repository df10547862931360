import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beatShape } from '../shape/beat-shape.ts'
import { conditionShape, stillShape } from '../shape/condition-shape.ts'
import { effectShape, playShape } from '../shape/effect-shape.ts'
import { rowShape } from '../shape/row-shape.ts'
import { placeShape } from '../shape/place-shape.ts'
import { scenarioShape } from '../shape/scenario-shape.ts'
import { withGeneratedParts } from './guide.ts'
import { generatedPlaceParts } from './place-guide.ts'
import { type JsonSchema, jsonSchemaOf, schemaWithDefinitions } from './json-schema.ts'
import { printJson } from './print-json.ts'

const DRAFT = 'http://json-schema.org/draft-07/schema#'

const PARTS = {
  beat: beatShape,
  row: rowShape,
  condition: conditionShape,
  hold: stillShape,
  effect: effectShape,
  play: playShape,
}

const schemaFile = (title: string, schema: JsonSchema): string => `${printJson({ $schema: DRAFT, title, ...schema })}\n`

/** Every file below the folder of scenarios that is made from the code, with what it must hold. */
export const generatedFiles = async (
  root: string,
): Promise<readonly { readonly file: string; readonly text: string }[]> => {
  const guide = join(root, 'README.md')
  const placeGuide = join(root, 'places', 'README.md')
  return [
    {
      file: join(root, 'scenario.schema.json'),
      text: schemaFile('Scenario', schemaWithDefinitions(scenarioShape, PARTS)),
    },
    { file: join(root, 'place.schema.json'), text: schemaFile('Place', jsonSchemaOf(placeShape)) },
    { file: guide, text: withGeneratedParts(await readFile(guide, 'utf8')) },
    { file: placeGuide, text: withGeneratedParts(await readFile(placeGuide, 'utf8'), generatedPlaceParts()) },
  ]
}

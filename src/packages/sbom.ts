import { z } from 'zod';

const component = z.looseObject({
  'bom-ref': z.string(),
  externalReferences: z.array(z.looseObject({ type: z.string() })).optional(),
});

const npmSbom = z.looseObject({
  serialNumber: z.string().optional(),
  metadata: z.looseObject({ timestamp: z.string().optional(), tools: z.unknown(), component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/**
 * A list of all packages as `npm sbom --sbom-format cyclonedx` writes it, without what differs from one run or machine to the
 * next: the moment, a random number, the version of npm, the name of the folder, the address of the registry, the order.
 */
export function toReproducibleSbom(text: string, name: string): string {
  const { serialNumber: _, metadata, components, dependencies, ...rest } = npmSbom.parse(JSON.parse(text));
  const { timestamp: _moment, tools: _tools, component: own, ...about } = metadata;
  const sbom = {
    ...rest,
    metadata: { ...about, component: { ...withoutPlace(own), name } },
    components: components.map(withoutPlace).sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: dependencies
      .map(({ dependsOn = [], ...dependency }) => ({ ...dependency, dependsOn: dependsOn.toSorted(compare) }))
      .sort((a, b) => compare(a.ref, b.ref)),
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}

const withoutPlace = ({ externalReferences = [], ...rest }: z.infer<typeof component>) => ({
  ...rest,
  externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

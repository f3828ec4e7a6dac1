// What a person sees when the house has started: where it is, where its data is, and how to become its owner.

/** The lines, without colours, for standard error; standard output is the log's. */
export function banner({
  version,
  origin,
  dataDir,
  ownerLink,
  warnings,
  quiet,
}: {
  version: string
  origin: string
  dataDir: string
  ownerLink: string | null
  warnings: readonly string[]
  quiet: boolean
}): string {
  return [
    '',
    `  NeoSpace ${version} is open at ${origin}`,
    `  Data: ${dataDir}`,
    ...(ownerLink
      ? [
          '',
          '  This house has no owner yet. Open this link to become it (it works once, for 30 minutes):',
          `  ${ownerLink}`,
        ]
      : []),
    ...(warnings.length > 0 ? ['', ...warnings.map((warning) => `  ! ${warning}`)] : []),
    '',
    `  ${quiet ? 'In a terminal only warnings are logged; NEOSPACE_LOG_LEVEL=info shows all. ' : ''}Ctrl-C closes the house.`,
    '',
    '',
  ].join('\n')
}

import type { Claim, Role } from './types.ts'

/** Roles that share a colour and a shape; `report` is a report that speaks for itself. */
export const FAMILIES = [
  'official',
  'medical',
  'witness',
  'civil',
  'observer',
  'company',
  'armed',
  'media',
  'report',
  'unnamed',
] as const
export type Family = (typeof FAMILIES)[number]

const FAMILY_OF: Readonly<Record<Role, Family>> = {
  official: 'official',
  'official/prosecutor': 'official',
  'official/police': 'official',
  'official/health': 'official',
  'official/military': 'official',
  court: 'official',
  intergovernmental: 'observer',
  medical: 'medical',
  witness: 'witness',
  family: 'witness',
  activist: 'civil',
  union: 'civil',
  company: 'company',
  ngo: 'civil',
  opposition: 'civil',
  'armed-group': 'armed',
  media: 'media',
  'social-media': 'media',
  expert: 'observer',
  unofficial: 'unnamed',
  unknown: 'unnamed',
}

/** Who first said it: the voice farthest from the document, or `report` where nobody else is named. */
export function roleOf({ attribution }: Claim): Role | 'report' {
  return attribution.at(-1)?.role ?? 'report'
}

/** The family of whoever first said it. */
export function familyOf(claim: Claim): Family {
  const role = roleOf(claim)
  return role === 'report' ? 'report' : (FAMILY_OF[role] ?? 'unnamed')
}

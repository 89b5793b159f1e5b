import type { Family } from '../data/roles.ts'

/** The outline of each family's mark around (0, 0), all of about the same area as a circle of radius `r`. */
export function outline(family: Family, r: number): string {
  return SHAPES[family](r)
}

const SHAPES: Readonly<Record<Family, (r: number) => string>> = {
  official: (r) => polygon(4, r * 1.25, 45),
  medical: (r) => cross(r * 1.15, r * 0.42),
  witness: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  civil: (r) => polygon(3, r * 1.4, -90),
  observer: (r) => polygon(6, r * 1.12, 0),
  company: (r) => polygon(5, r * 1.18, -90),
  armed: (r) => polygon(3, r * 1.4, 90),
  media: (r) => polygon(4, r * 1.3, 0),
  report: (r) => `M${-r * 0.7} ${-r * 1.15}h${r * 1.4}v${r * 2.3}h${-r * 1.4}Z`,
  unnamed: (r) => saltire(r * 1.1),
}

function polygon(corners: number, r: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((turn + (360 / corners) * i) * Math.PI) / 180
    return `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

function cross(r: number, half: number): string {
  const arm = r - half
  return `M${-half} ${-r}h${2 * half}v${arm}h${arm}v${2 * half}h${-arm}v${arm}h${-2 * half}v${-arm}h${-arm}v${-2 * half}h${arm}Z`
}

function saltire(r: number): string {
  const w = r * 0.42
  const points = [
    [0, -w],
    [r - w, -r],
    [r, -r + w],
    [w, 0],
    [r, r - w],
    [r - w, r],
    [0, w],
    [-r + w, r],
    [-r, r - w],
    [-w, 0],
    [-r, -r + w],
    [-r + w, -r],
  ]
  return `M${points.map(([x = 0, y = 0]) => `${round(x)} ${round(y)}`).join('L')}Z`
}

const round = (n: number): number => Math.round(n * 100) / 100

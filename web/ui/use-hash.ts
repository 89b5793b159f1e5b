import { useEffect, useState } from 'preact/hooks'
import { type Route, routeOf } from '../data/route.ts'

/** The route that the address names, as it changes. */
export function useHash(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => {
      // Other addresses are jumps within the page.
      if (location.hash !== '' && !location.hash.startsWith('#/')) return
      const next = routeOf(location.hash)
      setRoute((before) => {
        if (before.view !== next.view) window.scrollTo({ top: 0 })
        return next
      })
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return route
}

import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed: paper gets its own layout, in light colours. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    let before: string | undefined
    const begin = () => {
      before = document.documentElement.dataset.theme
      document.documentElement.dataset.theme = 'light'
      setPrinting(true)
    }
    const end = () => {
      if (before !== undefined) document.documentElement.dataset.theme = before
      setPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

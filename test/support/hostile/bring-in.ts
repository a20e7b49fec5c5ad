/**
 * Runs in a page: tries whatever a text that became an element could do there. The directives of the policy that were
 * broken are then in `window.broken`, in the order of their names. `elsewhere` is the address of a foreign server.
 */
export async function bringIn(elsewhere: string): Promise<void> {
  const script = 'window.pwned = 1'
  const broken = new Set<string>()
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    broken.add(effectiveDirective)
    Reflect.set(window, 'broken', [...broken].sort())
  })
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.textContent = text
    document.body.append(element)
    return element
  }
  const quietly = async (attempt: () => unknown) => {
    try {
      await attempt()
    } catch {
      // What the policy refuses may throw, too.
    }
  }
  for (const src of [`${elsewhere}/script.js`, `data:text/javascript,${script}`]) add('script', { src })
  for (const type of ['text/javascript', 'module']) add('script', { type }, script)
  add('div', {}).innerHTML = `<img src="x" onerror="${script}"><b style="color: red" onclick="${script}"></b>`
  add('a', { href: `javascript:${script}` }).click()
  add('iframe', { src: `${elsewhere}/frame` })
  add('object', { data: `${elsewhere}/object` })
  add('style', {}, `body { background: url(${elsewhere}/style) }`)
  add('link', { rel: 'stylesheet', href: `${elsewhere}/link` })
  add('base', { href: elsewhere })
  add('img', { src: `${elsewhere}/picture.png` })
  const form = add('form', { action: `${elsewhere}/form`, method: 'post' })
  if (form instanceof HTMLFormElement) form.submit()
  await quietly(() => fetch(`${elsewhere}/fetch`))
  await quietly(() => navigator.sendBeacon(`${elsewhere}/beacon`))
  await quietly(() => new WebSocket(elsewhere.replace('http', 'ws')))
  await quietly(() => new Worker(URL.createObjectURL(new Blob([script]))))
  // In a task of its own: what a debugger evaluates may evaluate.
  await new Promise<void>((resolve) => setTimeout(() => quietly(() => new Function(script)()).then(resolve)))
}

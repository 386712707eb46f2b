/** When something that is kept as it is typed goes out, beside being typed. */
export type SendingMoments = {
  /** Sends after so many milliseconds, counted anew each time. */
  later: (milliseconds: number) => void
  /** Sends no more. */
  end: () => void
}

/** Calls `send` when asked for, when the page goes out of sight, and when the line is back. */
export function sendingMoments(send: () => Promise<void>): SendingMoments {
  let timer = 0
  const now = () => void send()
  const hidden = () => {
    if (document.visibilityState === 'hidden') now()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('online', now)
  return {
    later: (milliseconds) => {
      clearTimeout(timer)
      timer = window.setTimeout(now, milliseconds)
    },
    end: () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('online', now)
    },
  }
}

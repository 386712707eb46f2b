/** How a span of time is written, on the server and in a browser that knows its own zone. */
export const spanShape = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const

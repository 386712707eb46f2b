import type { ReactNode } from 'react'
import styles from './table.module.css'

type Column<Row> = {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** Numbers stand under one another at the end of the column. */
  numeric?: boolean
}

type Props<Row> = {
  /** What the table shows, for whoever cannot see it at once. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table; on a phone each row is a small list. The first column names the row. */
export const Table = <Row,>({ caption, columns, rows, rowKey }: Props<Row>) => (
  <table className={styles.table} role="table">
    <caption className="unseen">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ key, title, numeric }) => (
          <th key={key} scope="col" role="columnheader" data-numeric={numeric}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    {/* The roles are said again: browsers forget them when a table is laid out as a list. */}
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={rowKey(row)} role="row">
          {columns.map(({ key, title, cell, numeric }, index) =>
            index === 0 ? (
              <th key={key} scope="row" role="rowheader">
                {cell(row)}
              </th>
            ) : (
              <td key={key} role="cell" data-title={title} data-numeric={numeric}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

import { css } from './css.ts';

/** A table; on a narrow screen one card for each cookie. */
export const cookieTableStyles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-start: 0.75em;
    border-collapse: collapse;
    font-size: 0.8125em;
    text-align: start;
    overflow-wrap: break-word;
  }

  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  /* In the same place in each table, and known before the last row is. */
  thead th {
    inline-size: 22%;
    border: 0;
    color: var(--_dim);
    font-weight: 500;
  }

  thead th:nth-child(2) {
    inline-size: auto;
  }

  thead th:last-child {
    inline-size: 16%;
  }

  tbody th {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
    font-weight: 600;
  }

  @media (max-width: 36em) {
    thead {
      display: none;
    }

    tr,
    th,
    td {
      display: block;
      border: 0;
      padding: 0.125em 0;
    }

    tr {
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
    }

    td:not(:empty)::before {
      content: attr(data-label);
      margin-inline-end: 0.75em;
      color: var(--_dim);
    }
  }
`;

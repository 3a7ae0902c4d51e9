#!/bin/bash
# Makes the role that the application runs under, which owns nothing. The postgres image runs it at the first start.
set -euo pipefail
: "${TALLYMARK_APP_PASSWORD:?set a password for the application}"
psql -v ON_ERROR_STOP=1 -v password="$TALLYMARK_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE tallymark_app LOGIN PASSWORD :'password';
SQL

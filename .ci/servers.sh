# What the tests of the web and of databases need beside Rust: two servers and a browser. Sourced by `run`.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# installed COMMAND PACKAGE…: installs Debian packages, unless the command is there
installed() {
  local command=$1
  shift
  command -v "$command" >/dev/null && return 0
  as_root apt-get update && as_root apt-get install -y --no-install-recommends "$@"
}

# answers PORT: whether something listens there
answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# within SECONDS COMMAND…: waits for the command to succeed
within() {
  local seconds=$1
  shift
  for _ in $(seq $((seconds * 5))); do
    "$@" && return 0
    sleep 0.2
  done
  return 1
}

# as_user USER COMMAND…: neither server runs as root
as_user() {
  local user=$1
  shift
  if [ "$(id -u)" = 0 ]; then setpriv --reuid "$user" --regid "$user" --init-groups "$@"; else "$@"; fi
}

# the PostgreSQL that is there, or one of our own, with rows that are gone afterwards
postgres_server() {
  answers 5432 && return 0
  if command -v pg_ctlcluster >/dev/null; then
    as_root pg_ctlcluster --skip-systemctl-redirect "$(ls /etc/postgresql)" main start || true
    within 10 answers 5432 && psql -h 127.0.0.1 -U postgres -c 'SELECT 1' test >/dev/null 2>&1 && return 0
  fi
  [ -d /usr/lib/postgresql ] || installed postgres postgresql || return 1
  local programs folder=$temporary/postgres
  programs=$(echo /usr/lib/postgresql/*/bin | awk '{ print $NF }')
  mkdir -p "$folder" && chmod 755 "$temporary"
  [ "$(id -u)" != 0 ] || chown postgres "$folder"
  as_user postgres "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 >/dev/null &&
    as_user postgres "$programs/pg_ctl" -D "$folder/data" -w \
      -o "-p 54329 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off" \
      -l "$folder/log" start >/dev/null || return 1
  stop_postgres() { as_user postgres "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; }
  stops+=(stop_postgres)
  export POSTGRES_URL=postgres://postgres@127.0.0.1:54329/postgres
}

# the MariaDB that is there, or one of our own
mariadb_server() {
  answers 3306 && return 0
  installed mariadbd mariadb-server || return 1
  local folder=$temporary/mariadb
  mkdir -p "$folder" && chmod 755 "$temporary"
  [ "$(id -u)" != 0 ] || chown mysql "$folder"
  as_user mysql mariadb-install-db --no-defaults --datadir="$folder/data" \
    --auth-root-authentication-method=normal --skip-test-db >/dev/null 2>&1 || return 1
  as_user mysql mariadbd --no-defaults --datadir="$folder/data" --socket="$folder/socket" \
    --pid-file="$folder/pid" --port=33069 --bind-address=127.0.0.1 >"$folder/log" 2>&1 &
  mariadb_process=$!
  stop_mariadb() { kill "$mariadb_process"; }
  stops+=(stop_mariadb)
  within 60 answers 33069 || return 1
  mariadb --no-defaults -h 127.0.0.1 -P 33069 -u root -e 'CREATE DATABASE IF NOT EXISTS test'
  export MARIADB_URL=mysql://root@127.0.0.1:33069/test
}

browser() {
  installed chromium chromium && installed chromedriver chromium-driver
}

# A server that others stop is not ours to stop.
stops=()
stop_servers() {
  local stop
  for stop in ${stops[@]+"${stops[@]}"}; do
    "$stop" || true
  done
}

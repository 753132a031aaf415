# Finds or installs what run, test and bench need. Sourced by them; POSIX sh.
# Each function sets or exports what it found, or ends the script with one sentence that says what is missing.

missing() {
  printf '%s\n' "$1" >&2
  exit 69
}

# install PACKAGE... : from the system's own package manager, when we may; 1 when we may not or it fails, which it then says.
install() {
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else return 1; fi
    printf 'Installing %s …\n' "$*" >&2
    said=$(mktemp)
    if { $as_root apt-get install -y -qq "$@" || { $as_root apt-get update -qq && $as_root apt-get install -y -qq "$@"; }; } >"$said" 2>&1; then
      rm -f "$said"
      return 0
    fi
    grep '^E:' "$said" >&2 || tail -n 3 "$said" >&2
    rm -f "$said"
    return 1
  elif command -v brew >/dev/null 2>&1; then
    printf 'Installing %s …\n' "$*" >&2
    brew install --quiet "$@" >/dev/null 2>&1
  else
    return 1
  fi
}

# jdk_version HOME : the feature version of the JDK there, or 0.
jdk_version() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
  echo "${v:-0}"
}

search_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")"); fi
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge 25 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

need_jdk() {
  search_jdk && return
  install openjdk-25-jdk-headless || install openjdk@25 || true
  search_jdk || missing "A JDK of version 25 or newer is missing: install one and set JAVA_HOME to it."
}

maven_is_new_enough() {
  command -v mvn >/dev/null 2>&1 || return 1
  v=$(mvn -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  [ -n "$v" ] || return 1
  set -- $v
  [ "$1" -gt 3 ] || { [ "$1" -eq 3 ] && [ "$2" -ge 8 ]; }
}

need_maven() {
  maven_is_new_enough && return
  install maven || true
  maven_is_new_enough || missing "Maven 3.8 or newer is missing: install it and put mvn on the PATH."
}

need_node() {
  command -v npm >/dev/null 2>&1 && return
  install nodejs npm || install node || true
  command -v npm >/dev/null 2>&1 || missing "npm is missing: install Node.js 18 or newer, which brings it (the portal's style sheets come through it)."
}

need_chromium() {
  for name in chromium chromium-browser google-chrome; do
    if CHROMIUM=$(command -v "$name"); then export CHROMIUM; return; fi
  done
  install chromium || true
  CHROMIUM=$(command -v chromium) || missing "Chromium is missing: install it (the browser tests drive it)."
  export CHROMIUM
}

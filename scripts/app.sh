# Builds the launcher with all that it needs, and starts one of its main classes. Sourced by run and bench; POSIX sh.
# The class path is a folder of plain jars: from a jar of jars, virtual threads hang on two cores.

# newer_source ROOT MARK : prints one source that is newer than the last build, if there is any.
newer_source() {
  find "$1" \( -name target -o -name node_modules -o -name .git -o -path '*/src/test' -o -path "$1/data" \) -prune -o \
    -type f \( -name pom.xml -o -path '*/src/main/*' -o -path '*/contracts/model/*' -o -path '*/portal/*.json' -o -path '*/portal/*.mjs' \) \
    -newer "$2" -print | head -n 1
}

# build_app ROOT : makes launcher/target/app when it is missing or older than the sources.
build_app() {
  app=$1/launcher/target/app
  if [ -f "$app/built" ] && [ -z "$(newer_source "$1" "$app/built")" ]; then return; fi
  need_maven
  need_node
  printf 'Building, which takes a minute or two …\n' >&2
  mkdir -p "$1/launcher/target"
  rm -rf "$app"
  touch "$1/launcher/target/build-started"
  (cd "$1" && MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m ${MAVEN_OPTS:-}" mvn -B -q -Dorg.slf4j.simpleLogger.defaultLogLevel=error -DskipTests -Dspotless.check.skip=true \
    -pl launcher -am package) >&2 || missing "The build failed; ./test shows why."
  make_cache "$app" "$app/cache/$(aot_key "$app").aot"
  mv "$1/launcher/target/build-started" "$app/built"
}

# aot_key APP : changes with the runtime and with the jars.
aot_key() {
  { "$JAVA_HOME/bin/java" -version 2>&1; find "$1/lib" -name '*.jar' -exec cksum {} + | sort; } | cksum | tr -d ' '
}

# runtime_options : small and quick to start, as for a demo on two cores. With one compiler the room for code would be
# small, and each step of its filling a full collection.
runtime_options() {
  printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Xmx512m -Xlog:disable -Xlog:all=error:stderr \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8
}

# start_app ROOT MAIN [ARGUMENT...] : takes the place of this shell. With RETTIDIG_AOT=off without a start-up cache.
start_app() {
  app=$1/launcher/target/app
  main=$2
  shift 2
  set -- -cp "$app/lib/*" "$main" "$@"
  if [ "${RETTIDIG_AOT:-on}" = on ]; then
    cache=$app/cache/$(aot_key "$app").aot
    [ -f "$cache" ] || make_cache "$app" "$cache"
    if [ -f "$cache" ]; then set -- "-XX:AOTCache=$cache" "$@"; fi
  fi
  exec "$JAVA_HOME/bin/java" $(runtime_options) ${JAVA_OPTIONS:-} "$@"
}

# make_cache APP CACHE : one start and stop on a throw-away folder; without a cache everything still works.
make_cache() {
  mkdir -p "$1/cache"
  rm -f "$1"/cache/*.aot
  printf 'Preparing quicker starts, once …\n' >&2
  "$JAVA_HOME/bin/java" $(runtime_options) -XX:AOTCacheOutput="$2" -cp "$1/lib/*" dk.rettidig.launcher.Rehearsal >/dev/null 2>&1 ||
    rm -f "$2"
}

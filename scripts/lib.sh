# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts share; sourced, never run. Messages go to standard error.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# usage FILE: the comment block at the top of the script, without its marks.
usage() { sed -n '3,/^$/s/^# \{0,1\}//p' "$1"; }

# minutes_since SECONDS: time passed, as m:ss.
minutes_since() {
    local passed=$((SECONDS - $1))
    printf '%d:%02d' $((passed / 60)) $((passed % 60))
}

# configure PRESET [-D...]: configures build/PRESET, with ccache where there is one.
configure() {
    local preset=$1 launcher=() log="$root/build/$1/configure.log"
    shift
    if command -v ccache >/dev/null; then
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
    fi
    mkdir -p "$root/build/$preset"
    if ! (cd "$root" && cmake --preset "$preset" "${launcher[@]}" "$@") >"$log" 2>&1; then
        cat "$log" >&2
        die "CMake could not configure the preset '$preset'; its reasons stand above."
    fi
}

# build PRESET [TARGET...]
build() {
    local preset=$1 targets=()
    shift
    if [ $# -gt 0 ]; then
        targets=(--target "$@")
    fi
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") >&2 ||
        die "The build of the preset '$preset' failed; the first error stands above."
}

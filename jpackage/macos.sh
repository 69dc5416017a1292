#!/usr/bin/env bash
# Makes the application and the disk image for macOS: target/package/Interval.app and
# target/package/Interval-<version>.dmg. Not tried yet. Words are handed to Maven: -o, say.
# jpackage/README.md tells more.

source "$(dirname "$0")/common.sh"

native=dylib
image=$out/$name.app
app=$image/Contents/app
own_runtime=$image/Contents/runtime/Contents/Home
launcher=$image/Contents/MacOS/$name

with_screen() { "$@"; }

# The first number of a version must not be 0 here.
apple_version=$version
[[ $version != 0.* ]] || apple_version=1.${version#0.}

jdk=$(find_jdk)
need mvn 'install Maven 3.8 or newer'
need codesign 'install the command line tools of Xcode'

build "$@"
link_runtime
draw_icons
make_image "$icons/interval.icns" "$apple_version"
train
check_cache
say 'Making the disk image'
# The cache came after the signature that jpackage makes; this one is for the own computer only.
codesign --force --deep --sign - "$image"
"$jdk/bin/jpackage" --type dmg --name "$name" --app-version "$apple_version" --app-image "$image" \
    --license-file LICENSE --dest "$out"
sizes "$out/$name-$apple_version.dmg"

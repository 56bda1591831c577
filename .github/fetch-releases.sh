#!/usr/bin/env bash
# Fetches every published release of this repository into a folder and checks it against its checksums.
# Usage: fetch-releases.sh releases   (needs gh with a token that can read, and GITHUB_REPOSITORY)
set -euo pipefail

folder=$1
mkdir -p "$folder"
gh release list --repo "$GITHUB_REPOSITORY" --limit 1000 --json tagName --jq '.[].tagName' | while read -r date; do
  [[ "$date" =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || continue
  gh release download "$date" --repo "$GITHUB_REPOSITORY" --pattern "release-$date.tar.gz" --output - |
    tar --extract --gzip --directory "$folder"
  (cd "$folder/$date" && sha256sum --check --quiet SHA256SUMS)
done

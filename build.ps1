# The twin of build.sh for Windows: the same verbs. It installs nothing outside this folder; `guide doctor` names what is missing.
#Requires -Version 7
$ErrorActionPreference = 'Stop'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'

$root = $PSScriptRoot
$tool = "$root/.build/guide/guide.dll"
$verb = if ($args.Count -gt 0) { $args[0] } else { 'build' }
$rest = @($args | Select-Object -Skip 1)

function Show-Help {
    @'
./build.ps1 [build] [ARGUMENTS]   build every guide of this repository into out/ (the arguments of `guide build`)
./build.ps1 guide ARGUMENTS       run the tool; `./build.ps1 guide --help` lists what it does
./build.ps1 test [ARGUMENTS]      run all tests (the arguments of `dotnet test`, such as --filter-class NAME)
./build.ps1 setup                 only say what building and running need
./build.ps1 help                  this text
'@
}

function Assert-Sdk {
    $there = [bool](Get-Command dotnet -ErrorAction SilentlyContinue)
    if ($there) {
        Push-Location $root
        try { dotnet --version *> $null } finally { Pop-Location }
        $there = $LASTEXITCODE -eq 0
    }
    if (-not $there) {
        Write-Host 'GuideBuilder is built with the .NET SDK 10, which is not here: https://dotnet.microsoft.com/download/dotnet/10.0'
        exit 2
    }
}

# The last three are inside the tool, for `guide new`.
function Get-Sources {
    $sources = 'src', 'Directory.Build.props', 'Directory.Packages.props', 'global.json', 'BannedSymbols.txt', '.editorconfig',
        'templates', 'locales/locales.yaml', 'content/interface.yaml', 'content/contacts/schema.json'
    Get-Item $sources -Force |
        ForEach-Object { if ($_.PSIsContainer) { Get-ChildItem $_ -Recurse -File } else { $_ } } |
        Where-Object FullName -NotMatch '[\\/](bin|obj)[\\/]' |
        Get-FileHash |
        ForEach-Object { "$($_.Hash) $($_.Path)" } |
        Sort-Object
}

# Makes the tool anew when a source differs from those it was made of.
function Publish-Tool {
    Push-Location $root
    try {
        $stamp = "$root/.build/sources"
        $sources = (Get-Sources) -join "`n"
        if ((Test-Path $tool) -and (Test-Path $stamp) -and ((Get-Content $stamp -Raw).TrimEnd() -eq $sources)) { return }
        Assert-Sdk
        Write-Host 'Making the guide tool ...'
        Remove-Item "$root/.build/guide", $stamp -Recurse -Force -ErrorAction SilentlyContinue
        dotnet publish src/GuideBuilder -c Release -o .build/guide -nologo -v quiet | Out-Host
        if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
        Set-Content $stamp $sources
    }
    finally { Pop-Location }
}

switch ($verb) {
    'build' { Publish-Tool; Push-Location $root; try { dotnet "$tool" build @rest } finally { Pop-Location } }
    'guide' { Publish-Tool; dotnet "$tool" @rest }
    'test' {
        Publish-Tool
        # With a filter, most projects run nothing, and that (exit code 8) is as it should be.
        if ($rest.Count -gt 0) { $rest = @('--ignore-exit-code', '8') + $rest }
        # The tests run what has just been published.
        $env:GUIDE_PROGRAM = $tool -replace '\.dll$', $(if ($IsLinux -or $IsMacOS) { '' } else { '.exe' })
        Push-Location $root
        try { dotnet test --solution GuideBuilder.sln -c Release --no-progress --no-ansi @rest } finally { Pop-Location }
    }
    'setup' {
        Assert-Sdk
        'The .NET SDK is here. HarfBuzz, ICU, the Noto fonts and hyphenation patterns are not installed by this script: "./build.ps1 guide doctor" names what is missing.'
        exit 0
    }
    'help' { Show-Help; exit 0 }
    default { Show-Help; exit 2 }
}
exit $LASTEXITCODE
